import { expect, it } from 'vitest';

import { type AccountStanding, type ServiceAccountStatus, standingRefusal } from './standing-refusal.js';

const standings: AccountStanding[] = ['GOOD', 'ON_HOLD', 'SUSPENDED'];
const open: ServiceAccountStatus[] = ['ACTIVE', 'PENDING'];
const pairs = standings.flatMap((from) => standings.map((to) => ({ from, to })));

it.each(pairs.filter(({ from, to }) => from !== to))('IDS-31: an open account in standing $from may come into $to', ({ from, to }) => {
  expect(open.map((status) => standingRefusal({ status, standing: from }, to))).toEqual([null, null]);
});

it.each(standings)('a change from %s to the same standing is none', (standing) => {
  expect(open.map((status) => standingRefusal({ status, standing }, standing))).toEqual(['STANDING_UNCHANGED', 'STANDING_UNCHANGED']);
});

it.each(pairs)('IDS-20c: a closed account stays in its last standing: $from never becomes $to', ({ from, to }) => {
  expect(standingRefusal({ status: 'CLOSED', standing: from }, to)).toBe('ACCOUNT_CLOSED');
});
