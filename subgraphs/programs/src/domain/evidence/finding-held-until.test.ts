import { parseLocalDate as day } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import { findingHeldUntil } from './finding-held-until.js';

it.each<[string, string | null, (string | null)[], string | null]>([
  ['the day that the reviewer named, the day before its evidence ends', '2026-06-29', ['2026-06-30'], '2026-06-29'],
  ['both on one day', '2026-06-30', ['2026-06-30'], '2026-06-30'],
  ['its evidence, the day before the one named', '2026-07-01', ['2026-06-30'], '2026-06-30'],
  ['the first of several to end', null, ['2026-12-31', null, '2026-06-30'], '2026-06-30'],
  ['nothing, where neither ends', null, [null], null],
  ['the day named, without evidence', '2026-06-29', [], '2026-06-29'],
])('SSA-23 AASP-13 a finding is ended by %s', (_what, named, ends, until) => {
  const evidence = ends.map((end) => ({ validUntil: end === null ? null : day(end) }));
  expect(findingHeldUntil(named === null ? null : day(named), evidence)).toBe(until);
});
