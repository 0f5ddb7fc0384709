import { parseLocalDate as day } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import { evidenceCounts, type EvidenceStanding } from './evidence-counts.js';

const accepted: EvidenceStanding = { review: 'ACCEPTED', validFrom: day('2026-01-01'), validUntil: day('2026-12-31'), isDetached: false };

it.each<[string, Partial<EvidenceStanding>, string, boolean]>([
  ['the day before its validity', {}, '2025-12-31', false],
  ['the first day', {}, '2026-01-01', true],
  ['the last day', {}, '2026-12-31', true],
  ['the day after', {}, '2027-01-01', false],
  ['any day without a validity', { validFrom: null, validUntil: null }, '1999-01-01', true],
  ['a day before it is reviewed', { review: 'PENDING' }, '2026-06-01', false],
  ['a day after it was rejected', { review: 'REJECTED' }, '2026-06-01', false],
  ['a day after it was detached', { isDetached: true }, '2026-06-01', false],
])('SSA-23 AASP-13 on %s evidence %j counts on %s: %s', (_what, change, on, counts) => {
  expect(evidenceCounts({ ...accepted, ...change }, day(on))).toBe(counts);
});
