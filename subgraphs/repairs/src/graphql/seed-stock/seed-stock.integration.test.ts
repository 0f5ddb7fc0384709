import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { DepotWork } from '../../testing/depot-work.js';
import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let depot: DepotWork;
let iphone: { id: string; number: string };

beforeAll(async () => {
  desk = await PartsDesk.open();
  desk.network.setNow(new Date('2026-05-20T10:00:00Z'));
  depot = new DepotWork(desk);
  await desk.account(desk.network.ours, { type: 'LIMITED_BILLING_SERVICE_ACCOUNT' });
  iphone = await desk.part({ onHand: 10, type: 'REPLACEMENT', isSerialized: true, fits: [['IPHONE', 'B']], prices: [['STOCK', 'NOK', 900_000]] });
});
afterAll(async () => {
  expect(await depot.discrepancies()).toEqual([]);
  await desk.close();
});

const buy = (given: object = {}) => desk.order({ program: 'IDS', seedStock: true, lines: [{ partNumber: iphone.number, quantity: 1 }], ...given });
const offer = (country: string, isOffered: boolean) => desk.answer(staffMember(), 'mutation ($country: String!, $isOffered: Boolean!) { decideSeedStockMarket(country: $country, isOffered: $isOffered) { country isOffered } }', { country, isOffered });
const units = () => desk.answer<{ nodes: { id: string; version: number; serialNumber: string; state: string }[] }>(partnerMember(desk.network.ours.id), '{ seedStockUnits(filter: { state: AVAILABLE }) { nodes { id version serialNumber state part { number } order { number kind } location { id } organization { id } } } }');

it('IDS-24: seed stock is sold only where the market offers it: unknown is no yes, and a no is a no', async () => {
  expect((await buy()).reasons).toEqual([{ code: 'TERMS_NOT_MET', line: null, criterion: 'IDS.SEED_STOCK', termsReason: 'FACT_MISSING' }]);
  await offer('NO', false);
  expect((await buy()).reasons).toMatchObject([{ criterion: 'IDS.SEED_STOCK', termsReason: 'NOT_FULFILLED' }]);
  await offer('NO', true);
  expect(await desk.answer(staffMember(), '{ seedStockMarkets { country isOffered } }')).toEqual([{ country: 'NO', isOffered: true }]);
});

it('IDS-24: it is whole iPhones for an IDS account in good standing, and never free', async () => {
  const ipad = await desk.part({ onHand: 1, type: 'REPLACEMENT', isSerialized: true, fits: [['IPAD', 'F']] });
  expect((await buy({ program: 'AASP', lines: [{ partNumber: ipad.number, quantity: 1 }] })).reasons.map(({ code, criterion }) => criterion ?? code)).toEqual(['NOT_SEED_STOCK', 'IDS.SEED_STOCK']);
  expect((await buy({ lines: [{ partNumber: iphone.number, quantity: 1, priceCategory: 'WARRANTY' }] })).reasons.map(({ code }) => code)).toEqual(['REPAIR_NEEDED']);
  const held = await desk.network.addPartner();
  await desk.account(held, { type: 'LIMITED_BILLING_SERVICE_ACCOUNT', standing: 'ON_HOLD' });
  expect((await buy({ partner: held })).reasons.map(({ code }) => code)).toEqual(['ACCOUNT_STANDING']);
  expect(await buy()).toMatchObject({ __typename: 'PartOrder', amount: { amountMinor: '900000' } });
});

it('IDS-24, IDS-26: what has arrived is swapped for an own, covered, screened device: that is owed back, and the stock is replenished at no charge', async () => {
  const order = await buy();
  await desk.credit(order.id);
  const parcel = await depot.pick(order);
  expect(await depot.ship(parcel, { serials: [{ line: 1, serialNumbers: ['SEED+0001'] }] })).toMatchObject({ __typename: 'ShipmentSerialsMissing' });
  await depot.ship(parcel, { serials: [{ line: 1, serialNumbers: ['ZZ9SEED00001'] }] });
  await depot.deliver(parcel);
  const { nodes: [unit] } = await units();
  expect(unit).toMatchObject({ serialNumber: 'ZZ9SEED00001', state: 'AVAILABLE', order: { kind: 'SEED_STOCK' }, part: { number: iphone.number } });

  const { ours, look } = desk.network;
  const deviceId = randomUUID();
  await look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, $2, 'ZZ9BROKEN001', 'IPHONE', 'OWNED', now())`, [ours.id, deviceId]);
  const swap = (viewer = partnerMember(ours.id)) =>
    desk.answer<{ __typename: string; state?: string; reasons?: { criterion: string }[] }>(
      viewer,
      `mutation ($input: SwapFromSeedStockInput!, $key: ID!) { swapFromSeedStock(input: $input, idempotencyKey: $key) { __typename
        ... on SeedStockUnit { state originalDevice { serialNumber } replacementDevice { serialNumber } replenishingOrder { kind status amount { amountMinor } } } ... on SwapNotAllowed { reasons { criterion } } } }`,
      { input: { unitId: unit!.id, expectedVersion: unit!.version, deviceId }, key: randomUUID() },
    );
  expect((await swap()).reasons).toEqual([{ criterion: 'IDS.ORDER.COVERED' }, { criterion: 'IDS.ORDER.SCREENED' }]);
  await look(`insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, source, recorded_at, changed_at, version) values ($1, gen_random_uuid(), $2, 'PROTECTION_PLAN', '2025-01-01', '2027-01-01', 'TOLD', now(), now(), 1)`, [ours.id, deviceId]);
  await look(`insert into repairs.device_screening (tenant_id, id, serial_number, result, fault_code, table_version, screened_by, screened_on, recorded_at) values ($1, gen_random_uuid(), 'ZZ9BROKEN001', 'FAULT_FOUND', 'B83', '1', 'x', '2026-05-19', now())`, [ours.id]);
  expect(await swap(partnerMember(desk.network.theirs.id))).toMatchObject({ __typename: 'SeedStockUnitNotThere' });
  expect(await swap()).toMatchObject({ state: 'SWAPPED', originalDevice: { serialNumber: 'ZZ9BROKEN001' }, replacementDevice: { serialNumber: 'ZZ9SEED00001' }, replenishingOrder: { kind: 'SEED_STOCK', status: 'CREDIT_RESERVED', amount: { amountMinor: '0' } } });
  expect(await swap()).toMatchObject({ __typename: 'VersionConflict' });
  expect(await look(`select known_bad_serial, known_good_serial, due_on::text from repairs.return_order where source_kind = 'SEED_STOCK_SWAP'`)).toMatchObject([{ known_bad_serial: 'ZZ9BROKEN001', known_good_serial: 'ZZ9SEED00001' }]);
  expect((await units()).nodes).toEqual([]);
});
