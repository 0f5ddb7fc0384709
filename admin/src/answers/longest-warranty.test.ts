import { expect, test } from 'vitest';

import { longestWarranty } from './longest-warranty.js';

test.each([
  ['2026-06-01', { appleWarrantyEnd: null, appleCareEnd: null }, 'terms'],
  ['2026-12-01', { appleWarrantyEnd: '2026-12-01', appleCareEnd: '2026-07-01' }, 'warranty'],
  ['2027-12-01', { appleWarrantyEnd: '2026-12-01', appleCareEnd: '2027-12-01' }, 'plan'],
] as const)('until %s with %j it rests on the %s', (until, ends, ground) => expect(longestWarranty(until, ends)).toBe(ground));
