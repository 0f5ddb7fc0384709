import { expect, test } from 'vitest';

import { type Inspection, inspectedOutcome, inspectionRefusal } from './inspection-refusal.js';

test.each([
  [{ verdict: 'ACCEPTED', extent: 'NONE', discrepancies: [] }, null],
  [{ verdict: 'ACCEPTED', extent: 'RETURNABLE', discrepancies: ['WRONG_SERIAL', 'MISSING_PIECES'] }, null],
  [{ verdict: 'ACCEPTED', extent: 'NONE', discrepancies: ['EMPTY_BOX'] }, 'NOTHING_THERE_TO_ACCEPT'],
  [{ verdict: 'ACCEPTED', extent: 'NONE', discrepancies: ['NOT_THE_PART'] }, 'NOTHING_THERE_TO_ACCEPT'],
  [{ verdict: 'ACCEPTED', extent: 'NON_RETURNABLE', discrepancies: [] }, 'DAMAGE_FORBIDS'],
  [{ verdict: 'REJECTED', extent: 'NON_RETURNABLE', discrepancies: [] }, null],
  [{ verdict: 'REJECTED', extent: 'NONE', discrepancies: ['WRONG_SERIAL'] }, null],
  [{ verdict: 'REJECTED', extent: 'RETURNABLE', discrepancies: [] }, 'REASON_MISSING'],
] as [Inspection, string | null][])('ERS-14 ERS-23: the inspection %j is refused with %s', (inspection, refusal) => {
  expect(inspectionRefusal(inspection)).toBe(refusal);
});

test('IDS-05: a return ends as its inspector found it', () => {
  expect((['ACCEPTED', 'REJECTED'] as const).map(inspectedOutcome)).toEqual(['ACCEPTED', 'REJECTED']);
});
