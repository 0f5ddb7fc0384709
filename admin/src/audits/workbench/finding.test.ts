import { describe, expect, test } from 'vitest';

import { type Finding, findingOf, isSameFinding, missingPart, nextSeverity, recordOf, severityChoices } from './finding.js';

const nothing: Finding = { result: 'NOT_ASSESSED', severity: null, observation: '', action: { description: '', ownerName: '', dueOn: '' } };
const action = { description: 'Fit a lock', ownerName: 'Marit', dueOn: '2026-12-01' } as const;
const failing: Finding = { ...nothing, result: 'NON_COMPLIANT', severity: 'MAJOR', observation: 'The shelf was open.' };

describe('a finding', () => {
  test.each(['NON_COMPLIANT', 'PARTIALLY_COMPLIANT'] as const)('%s needs a severity and an observation', (result) => {
    expect(missingPart({ ...nothing, result })).toBe('severity');
    expect(missingPart({ ...nothing, result, severity: 'MINOR' })).toBe('observation');
    expect(missingPart({ ...nothing, result, severity: 'MINOR', observation: '  ' })).toBe('observation');
    expect(missingPart({ ...nothing, result, severity: 'MINOR', observation: 'Seen.' })).toBeNull();
  });

  test.each(['COMPLIANT', 'NOT_APPLICABLE', 'NOT_ASSESSED'] as const)('%s needs nothing more', (result) => {
    expect(missingPart({ ...nothing, result })).toBeNull();
  });

  test.each([{ description: '' }, { ownerName: ' ' }, { dueOn: '' }])('a corrective action lacks its parts together or not at all: %j', (part) => {
    expect(missingPart({ ...failing, action: { ...action, ...part } })).toBe('correctiveAction');
    expect(missingPart({ ...failing, action })).toBeNull();
    expect(missingPart({ ...failing, action: nothing.action })).toBeNull();
  });

  test('a severity weighs a failing, or marks a remark on what is compliant', () => {
    expect(severityChoices('NON_COMPLIANT')).toEqual(['MAJOR', 'MINOR', 'OBSERVATION']);
    expect(severityChoices('COMPLIANT')).toEqual(['OBSERVATION', 'OPPORTUNITY', 'GOOD_PRACTICE']);
    expect(severityChoices('NOT_APPLICABLE')).toEqual([]);
  });

  test('a severity that belongs to another result is not sent, and does not count', () => {
    expect(recordOf({ ...failing, result: 'COMPLIANT' }).severity).toBeNull();
    expect(missingPart({ ...failing, severity: 'GOOD_PRACTICE' })).toBe('severity');
    expect(recordOf({ ...nothing, result: 'COMPLIANT', severity: 'GOOD_PRACTICE' }).severity).toBe('GOOD_PRACTICE');
  });

  test('an action is sent where there can be something to do', () => {
    expect(recordOf({ ...failing, action }).correctiveAction).toEqual(action);
    expect(recordOf({ ...failing, result: 'COMPLIANT', severity: null, action }).correctiveAction).toBeNull();
    expect(recordOf({ ...nothing, result: 'COMPLIANT', severity: 'OPPORTUNITY', action }).correctiveAction).toEqual(action);
  });

  test('blanks at the ends make no difference', () => {
    expect(isSameFinding(failing, { ...failing, observation: `${failing.observation}  ` })).toBe(true);
    expect(isSameFinding(failing, { ...failing, observation: 'Something else.' })).toBe(false);
  });

  test('is read from what the platform has recorded, and says the same when sent back', () => {
    const recorded = { result: 'NON_COMPLIANT', severity: 'MINOR', observation: 'Seen.', correctiveAction: action, updatedAt: '2026-11-01T10:00:00Z', updatedBy: 'katrin', updatedByName: 'Katrin' } as const;
    expect(recordOf(findingOf(recorded))).toEqual({ result: 'NON_COMPLIANT', severity: 'MINOR', observation: 'Seen.', correctiveAction: action });
  });
});

test('the weight goes round with each press, and a compliant requirement comes by no remark', () => {
  const round = (result: Finding['result'], presses: number) => Array.from({ length: presses }).reduce<Finding['severity'][]>((found) => [...found, nextSeverity({ result, severity: found.at(-1) ?? null })], []);
  expect(round('NON_COMPLIANT', 4)).toEqual(['MAJOR', 'MINOR', 'OBSERVATION', 'MAJOR']);
  expect(round('COMPLIANT', 4)).toEqual(['OBSERVATION', 'OPPORTUNITY', 'GOOD_PRACTICE', null]);
  expect(round('NOT_APPLICABLE', 1)).toEqual([null]);
});
