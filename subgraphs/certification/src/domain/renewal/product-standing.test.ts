import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { productStanding } from './product-standing.js';

const held = [
  { product: 'MAC', passedOn: parseLocalDate('2024-05-01'), validUntil: parseLocalDate('2025-05-01') },
  { product: 'MAC', passedOn: parseLocalDate('2025-03-31'), validUntil: parseLocalDate('2026-03-31') },
];

it.each([
  ['2024-04-30', 'MISSING', null],
  ['2026-01-29', 'VALID', 61],
  ['2026-01-30', 'EXPIRING', 60],
  ['2026-03-31', 'EXPIRING', 0],
  ['2026-04-01', 'LAPSED', -1],
])('AASP-31 AASP-16a: on %s a certification until 2026-03-31 is %s', (on, state, daysLeft) => {
  expect(productStanding(held, { product: 'MAC', on: parseLocalDate(on) })).toMatchObject({ state, daysLeft });
});

it('AASP-31: each product stands for itself', () => {
  expect(productStanding(held, { product: 'IPAD', on: parseLocalDate('2026-01-30') })).toEqual({ state: 'MISSING', validUntil: null, daysLeft: null });
});
