import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessed, overall, Verdict } from './verdict.js';

const anyVerdict = fc.constantFrom(...Object.values(Verdict));
const judged = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ verdict }));

test.each([
  [['MET', 'MET'], 'ELIGIBLE'],
  [['MET', 'NEEDS_EVIDENCE'], 'PENDING'],
  [['MET', 'NOT_MET'], 'NOT_ELIGIBLE'],
  [['NEEDS_EVIDENCE', 'NOT_MET'], 'NOT_ELIGIBLE'],
  [['MET', 'NOT_APPLICABLE'], 'ELIGIBLE'],
  [['NEEDS_EVIDENCE', 'NOT_APPLICABLE'], 'PENDING'],
  [['NOT_APPLICABLE'], 'ELIGIBLE'],
  [[], 'ELIGIBLE'],
] as const)('IDS-08 SSA-20: %j together are %s', (verdicts, outcome) => {
  expect(overall(judged(...verdicts))).toBe(outcome);
});

test('IDS-08 SSA-20: the order of criteria changes nothing, and one that does not apply adds nothing', () => {
  fc.assert(
    fc.property(fc.array(anyVerdict), (verdicts) => {
      expect(overall(judged(...verdicts.toReversed(), 'NOT_APPLICABLE'))).toBe(overall(judged(...verdicts)));
    }),
  );
});

test('AASP-45: learning a fact can settle a pending outcome but never revives a refusal', () => {
  fc.assert(
    fc.property(fc.array(anyVerdict), anyVerdict, (verdicts, more) => {
      if (overall(judged(...verdicts)) === 'NOT_ELIGIBLE') expect(overall(judged(...verdicts, more))).toBe('NOT_ELIGIBLE');
    }),
  );
});

test('AASP-35: results keep their order', () => {
  expect(assessed([]).results).toEqual([]);
});
