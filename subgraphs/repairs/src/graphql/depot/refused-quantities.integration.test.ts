import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { DepotWork } from '../../testing/depot-work.js';
import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let depot: DepotWork;
let part: { id: string; number: string };
const otherDepot = randomUUID();

beforeAll(async () => {
  desk = await PartsDesk.open();
  depot = new DepotWork(desk);
  part = await desk.part({ onHand: 5 });
  await desk.network.look(`insert into repairs.depot (id, code, name, countries, calendar_region, time_zone, cut_off_hour, dispatch_business_days) values ($1, 'TRD', 'Trondheim', '{SJ}', 'NO', 'Europe/Oslo', 15, 1)`, [otherDepot]);
});
afterAll(async () => {
  // Whatever was refused has moved nothing.
  expect(await desk.balance(part.id)).toEqual({ on_hand: 5, reserved: 0, waiting: 0 });
  expect(await depot.discrepancies()).toEqual([]);
  await desk.close();
});

const nowhere = '01984f3a-6c1e-7d52-9a40-0000000000bb';
const writes = {
  submitPartOrder: 'SubmitPartOrder',
  receiveGoods: 'ReceiveGoods',
  correctDepotCount: 'CorrectDepotCount',
  transferDepotStock: 'TransferDepotStock',
  takeFromStock: 'TakeFromStock',
} as const;

async function ask(viewer: Viewer, write: keyof typeof writes, input: object): Promise<{ answer: string | undefined; codes: unknown[] }> {
  const asked = `mutation ($input: ${writes[write]}Input!, $key: ID!) { done: ${write}(input: $input, idempotencyKey: $key) { __typename } }`;
  const { data, errors } = await desk.network.ask<{ done: { __typename: string } }>(viewer, asked, { input, key: randomUUID() });
  return { answer: data?.done.__typename, codes: errors.map(({ extensions }) => [extensions?.code, extensions?.field]) };
}
const orderOf = (given: object = {}, line: object = {}) => ({ locationId: desk.network.ours.location.id, program: 'AASP', lines: [{ partNumber: part.number, quantity: 1, priceCategory: 'STOCK', ...line }], ...given });
const goodsOf = (line: object) => ({ depotId: desk.depotId, reference: 'DN-9', lines: [{ partNumber: part.number, quantity: 1, ...line }] });
const countOf = (given: object) => ({ depotId: desk.depotId, partNumber: part.number, counted: 5, expectedOnHand: 5, reason: 'The yearly count.', ...given });
const moveOf = (given: object) => ({ fromDepotId: desk.depotId, toDepotId: otherDepot, partNumber: part.number, quantity: 1, reason: 'More is asked for there.', ...given });
const partner = () => partnerMember(desk.network.ours.id);

it.each([-1, 0, 1_001, 2_147_483_647])('an order, and one of seed stock, of %i pieces is refused by the name of its line', async (quantity) => {
  for (const given of [{}, { program: 'IDS', seedStock: true }]) {
    expect(await ask(partner(), 'submitPartOrder', orderOf(given, { quantity }))).toEqual({ answer: undefined, codes: [['BAD_USER_INPUT', 'input.lines[0].quantity']] });
  }
});

it('an order, and one of seed stock, of an unknown part tells the line, and one for another’s location or for none finds no location', async () => {
  for (const given of [{}, { program: 'IDS', seedStock: true }]) {
    const { reasons } = await desk.order({ ...given, lines: [{ partNumber: part.number, quantity: 1 }, { partNumber: '999-99999', quantity: 1 }] });
    expect(reasons).toContainEqual({ code: 'PART_UNKNOWN', line: 2, criterion: null, termsReason: null });
    for (const locationId of [desk.network.theirs.location.id, nowhere]) expect(await ask(partner(), 'submitPartOrder', orderOf({ ...given, locationId }))).toEqual({ answer: 'PartOrderLocationNotFound', codes: [] });
  }
});

it.each([-1, 0, 100_001, 2_147_483_647])('goods and a transfer of %i pieces are refused by the name of the field', async (quantity) => {
  expect((await ask(staffMember(), 'receiveGoods', goodsOf({ quantity }))).codes).toEqual([['BAD_USER_INPUT', 'input.lines[0].quantity']]);
  expect((await ask(staffMember(), 'transferDepotStock', moveOf({ quantity }))).codes).toEqual([['BAD_USER_INPUT', 'input.quantity']]);
});

it.each([-1, 100_001, 2_147_483_647])('a count of %i pieces is refused by the name of the field', async (counted) => {
  expect((await ask(staffMember(), 'correctDepotCount', countOf({ counted }))).codes).toEqual([['BAD_USER_INPUT', 'input.counted']]);
});

it('counts, transfers and goods of unknown parts and depots are refused as what they are, and what is no part number at all by its form', async () => {
  const unknown = { partNumber: '999-99999' };
  expect(await ask(staffMember(), 'correctDepotCount', countOf(unknown))).toMatchObject({ answer: 'PartsUnknown' });
  expect(await ask(staffMember(), 'transferDepotStock', moveOf(unknown))).toMatchObject({ answer: 'PartsUnknown' });
  expect(await ask(staffMember(), 'receiveGoods', goodsOf(unknown))).toMatchObject({ answer: 'PartsUnknown' });
  // A service location is no depot, whosever it is.
  for (const depotId of [nowhere, desk.network.ours.location.id]) {
    expect(await ask(staffMember(), 'correctDepotCount', countOf({ depotId }))).toMatchObject({ answer: 'DepotNotFound' });
    expect(await ask(staffMember(), 'transferDepotStock', moveOf({ fromDepotId: depotId }))).toMatchObject({ answer: 'DepotNotFound' });
    expect(await ask(staffMember(), 'transferDepotStock', moveOf({ toDepotId: depotId }))).toMatchObject({ answer: 'DepotNotFound' });
  }
  for (const [write, input] of [['correctDepotCount', countOf({ partNumber: '6' })], ['transferDepotStock', moveOf({ partNumber: '6' })], ['submitPartOrder', orderOf({}, { partNumber: '6' })]] as const) {
    expect((await ask(write === 'submitPartOrder' ? partner() : staffMember(), write, input)).codes).toEqual([['BAD_USER_INPUT', 'PartNumber']]);
  }
});

it('a location’s stock is taken from in pieces of one or more, and another’s stock is not found', async () => {
  for (const quantity of [-1, 0, 10_001]) expect((await ask(partner(), 'takeFromStock', { stockId: nowhere, quantity })).codes).toEqual([['BAD_USER_INPUT', 'input.quantity']]);
  expect(await ask(partner(), 'takeFromStock', { stockId: nowhere, quantity: 1 })).toEqual({ answer: 'LocationStockNotFound', codes: [] });
});

it('a partner counts, moves and receives at no depot', async () => {
  for (const [write, input] of [['correctDepotCount', countOf({})], ['transferDepotStock', moveOf({})], ['receiveGoods', goodsOf({})]] as const) {
    expect((await ask(partner(), write, input)).codes).toEqual([['FORBIDDEN', undefined]]);
  }
});
