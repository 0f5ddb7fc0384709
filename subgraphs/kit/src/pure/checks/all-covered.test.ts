import { expect, test } from 'vitest';
import { allCovered } from './all-covered.js';

test.each([
  [120, 120, 0, 'MET', 'SATISFIED'],
  [120, 120, null, 'MET', 'SATISFIED'],
  [120, 119, 0, 'NOT_MET', 'NOT_COVERED'],
  [120, 119, 1, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  [120, 118, 1, 'NOT_MET', 'NOT_COVERED'],
  [120, 119, null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  [120, 0, 120, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  [120, null, 0, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  [null, 120, 0, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  [120, 121, 0, 'NEEDS_EVIDENCE', 'CONTRADICTORY_FACTS'],
  [120, 120, 1, 'NEEDS_EVIDENCE', 'CONTRADICTORY_FACTS'],
  [0, 0, 0, 'NOT_MET', 'BELOW_MINIMUM'],
  [1, 1, 0, 'MET', 'SATISFIED'],
] as const)('IDS-10: of %s devices %s covered and %s unknown is %s (%s)', (total, covered, unknown, verdict, reasonCode) => {
  expect(allCovered({ total, covered, unknown }, { minimum: 1 })).toMatchObject({ verdict, reasonCode });
});

test('IDS-10: what was found is told in full', () => {
  expect(allCovered({ total: 120, covered: 118, unknown: 2 }, { minimum: 1 }).observed).toBe('118 of 120 covered, 2 unknown');
  expect(allCovered({ total: 120, covered: null, unknown: null }, { minimum: 1 }).observed).toBe('? of 120 covered');
  expect(allCovered({ total: null, covered: null, unknown: null }, { minimum: 1 }).observed).toBeNull();
});
