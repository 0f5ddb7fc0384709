import { expect, test } from 'vitest';

import { RepairStatus } from '../repair-codes.js';
import { type MoveFacts, moveRefusals } from './move-refusals.js';
import { repairMoves } from './repair-moves.js';

const ready: MoveFacts = { status: 'OPEN', repairType: 'CIN', parts: 1, technicianMay: true, hasOpenQuote: false, isAway: false, isVisited: true };
const asked = { roles: ['TECHNICIAN'], hasReason: false };

test.each([
  ['to wait for parts', { to: 'AWTP' }, {}, []],
  ['to wait for parts that nobody named', { to: 'AWTP' }, { parts: 0 }, ['PARTS']],
  ['to wait for parts in a service without a repair', { to: 'AWTP' }, { repairType: 'SVNR', parts: 0 }, ['PARTS_OF_TYPE', 'PARTS']],
  ['to be fetched, carried in', { to: 'RFPU' }, {}, []],
  ['to be fetched, though it goes back to the customer by mail', { to: 'RFPU' }, { repairType: 'MINC' }, ['FETCHED']],
  ['to be fetched, though it never left its place', { to: 'RFPU' }, { repairType: 'INON', technicianMay: false }, ['FETCHED', 'TECHNICIAN']],
  ['to be fetched while it is at the repair centre', { to: 'RFPU' }, { repairType: 'MINS', isAway: true }, ['BACK']],
  ['into work on site before anybody has been there', { to: 'BEGR' }, { repairType: 'INON', isVisited: false }, ['VISIT']],
  ['into work', { to: 'BEGR' }, {}, []],
  ['into work by nobody who may, before the customer has answered', { to: 'BEGR' }, { technicianMay: false, hasOpenQuote: true }, ['TECHNICIAN', 'QUOTE_ANSWERED']],
  ['to its completion, which has a way of its own', { to: 'SPCM' }, {}, ['COMPLETION']],
  ['to its end, by a technician and for no reason', { to: 'CANCELLED' }, {}, ['NOT_YOURS', 'REASON']],
  ['back to the beginning', { to: 'OPEN' }, { status: 'BEGR' }, ['NOT_LEGAL']],
  ['out of its end', { to: 'BEGR' }, { status: 'CANCELLED' }, ['NOT_LEGAL']],
  ['back into work once completed, by a technician', { to: 'BEGR' }, { status: 'SPCM' }, ['NOT_YOURS', 'REASON']],
] as const)('AASP-17 AASP-28: a repair goes %s', (_, wish, facts, refusals) => {
  expect(moveRefusals({ ...ready, ...facts }, { ...asked, ...wish })).toEqual(refusals);
});

test('AASP-17: a completed repair is reopened by a programme manager alone, and for a reason', () => {
  const completed = { ...ready, status: 'SPCM' as const };
  expect(moveRefusals(completed, { to: 'BEGR', roles: ['PROGRAM_MANAGER'], hasReason: true })).toEqual([]);
  expect(moveRefusals(completed, { to: 'BEGR', roles: ['PARTNER_ADMIN'], hasReason: true })).toEqual(['NOT_YOURS']);
});

test('AASP-17: every open status has a way to completion and to its end', () => {
  for (const from of Object.keys(RepairStatus).filter((status) => status !== 'SPCM' && status !== 'CANCELLED')) {
    const targets = repairMoves.filter((move) => move.from === from).map(({ to }) => to);
    expect(targets).toEqual(expect.arrayContaining(['SPCM', 'CANCELLED']));
  }
});
