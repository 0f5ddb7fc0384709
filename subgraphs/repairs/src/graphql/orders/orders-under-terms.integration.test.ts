import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let unit: { number: string };
let serials = 0;

beforeAll(async () => {
  desk = await PartsDesk.open();
  desk.network.setNow(new Date('2026-05-20T10:00:00Z'));
  await desk.account(desk.network.ours, { type: 'LIMITED_BILLING_SERVICE_ACCOUNT' });
  await desk.account(desk.network.ours, { type: 'SELF_SERVICING_ACCOUNT' });
  unit = await desk.part({ onHand: 20, type: 'REPLACEMENT', fits: [['IPHONE', 'B']] });
});
afterAll(() => desk.close());

interface Known {
  relation?: string;
  manufacturer?: string;
  productLine?: string;
  plan?: { kind: string; endsOn: string } | null;
  screening?: 'FAULT_FOUND' | 'NO_FAULT' | null;
}

/** A repair of a device of which so much is known. */
async function repairOf({ relation = 'OWNED', manufacturer = 'APPLE', productLine = 'IPHONE', plan = { kind: 'PROTECTION_PLAN', endsOn: '2026-05-20' }, screening = 'FAULT_FOUND' }: Known): Promise<string> {
  const { ours, look } = desk.network;
  const [device, repair, serialNumber] = [randomUUID(), randomUUID(), `ZZ9TERMS${String((serials += 1)).padStart(4, '0')}`];
  await look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, manufacturer, registered_at) values ($1, $2, $3, $4, $5, $6, now())`, [ours.id, device, serialNumber, productLine, relation, manufacturer]);
  await look(`insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, version) values ($1, $2, $3, $4, $5, 'WUMS', 'AWTP', now(), 1)`, [ours.id, repair, `G${String(500_000_000 + serials)}`, ours.location.id, device]);
  if (plan !== null) await look(`insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, provider, source, recorded_at, changed_at, version) values ($1, gen_random_uuid(), $2, $3, '2025-01-01', $4, 'A provider', 'TOLD', now(), now(), 1)`, [ours.id, device, plan.kind, plan.endsOn]);
  if (screening !== null) {
    const fault = screening === 'FAULT_FOUND' ? 'B83' : null;
    await look(`insert into repairs.device_screening (tenant_id, id, serial_number, result, fault_code, table_version, screened_by, screened_on, recorded_at) values ($1, gen_random_uuid(), $2, $3, $4, '1', 'x', '2026-05-19', now())`, [ours.id, serialNumber, screening, fault]);
  }
  return repair;
}

const orderFor = async (program: string, known: Known) => desk.order({ program, repairId: await repairOf(known), lines: [{ partNumber: unit.number, quantity: 1, priceCategory: 'EXCHANGE' }] });
const missed = ({ reasons }: { reasons: { criterion: string | null; termsReason: string | null }[] }) => reasons.map(({ criterion, termsReason }) => `${criterion} ${termsReason}`);

it('IDS-03, IDS-11, IDS-13, IDS-15, IDS-18: a replacement is ordered for an own, covered device whose screening found a fault', async () => {
  expect(await orderFor('IDS', {})).toMatchObject({ __typename: 'PartOrder', status: 'SUBMITTED' });
});

it('IDS-03, IDS-11, IDS-12, IDS-13: whatever the terms ask and the device lacks is told at once', async () => {
  const refused = await orderFor('IDS', { relation: 'CUSTOMER', manufacturer: 'OTHER', plan: { kind: 'PROTECTION_PLAN', endsOn: '2026-05-19' }, screening: 'NO_FAULT' });
  expect(missed(refused)).toEqual(['IDS.ORDER.NOT_THIRD_PARTY THIRD_PARTY_PRODUCT', 'IDS.ORDER.OWNED EXCLUDED', 'IDS.ORDER.COVERED NOT_COVERED', 'IDS.ORDER.SCREENED EXCLUDED']);
});

it('IDS-03, IDS-13: what nobody knows of the device is a reason too, never taken for granted', async () => {
  expect(missed(await orderFor('IDS', { plan: null, screening: null }))).toEqual(['IDS.ORDER.COVERED FACT_MISSING', 'IDS.ORDER.SCREENED FACT_MISSING']);
});

it('SSA-04, SSA-05, SSA-36, SSA-37, SSA-38, SSA-39, SSA-40: a leased device of the catalogue is repaired with parts bought here, covered or not', async () => {
  expect(await orderFor('SSA', { relation: 'LEASED', plan: { kind: 'LIMITED_WARRANTY', endsOn: '2025-12-31' }, screening: null })).toMatchObject({ __typename: 'PartOrder' });
});

it('SSA-04, SSA-05, SSA-41, SSA-44: a customer’s device, one that is not repaired by its owner, another maker’s and one under another warranty are refused', async () => {
  expect(missed(await orderFor('SSA', { relation: 'CUSTOMER', manufacturer: 'OTHER', plan: { kind: 'THIRD_PARTY', endsOn: '2027-01-01' } }))).toEqual(['SSA.REPAIR.OWN_DEVICE EXCLUDED', 'SSA.REPAIR.APPLE_PRODUCT THIRD_PARTY_PRODUCT', 'SSA.REPAIR.NO_OTHER_WARRANTY NOT_FULFILLED']);
  const refused = await orderFor('SSA', { productLine: 'WATCH' });
  expect(refused.reasons.map(({ code, criterion }) => criterion ?? code)).toEqual(['PART_DOES_NOT_FIT', 'SSA.REPAIR.CATALOGUE']);
});
