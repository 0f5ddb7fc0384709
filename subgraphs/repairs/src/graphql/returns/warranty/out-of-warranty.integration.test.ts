import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import type { KnownPartner } from '../../../testing/known-network.js';
import { type ReturnDesk, startReturnDesk } from '../../../testing/return-desk.js';
import { type Answer, returnOperations } from '../../../testing/return-operations.js';

let desk: ReturnDesk;
let partner: KnownPartner;
const { act, refused } = returnOperations(() => desk);
const depot = staffMember();

beforeAll(async () => {
  desk = await startReturnDesk();
});
afterAll(() => desk.stop());

async function owed(line: Parameters<ReturnDesk['ship']>[1][number] = {}): Promise<ReturnOrder> {
  partner = await desk.addPartner();
  desk.setNow(new Date('2026-03-10T12:00:00Z'));
  return (await desk.ship(partner, [{ priceCategory: 'WARRANTY', ...line }]))[0]!;
}

async function received(line: Parameters<ReturnDesk['ship']>[1][number] = {}): Promise<Answer> {
  const { number } = await owed(line);
  return act(depot, 'receive', { input: { returnOrderNumber: number, receivedAt: '2026-03-10T10:00:00Z', scannedBy: 'DOCK' } });
}

const inspect = ({ id, version }: Answer, more: object = {}) => act(depot, 'inspect', { input: { returnId: id, expectedVersion: version, verdict: 'ACCEPTED', extent: 'NONE', outOfWarranty: true, ...more } });
const told = async (type: string, id: string): Promise<object[]> => (await desk.sent<{ returnId: string }>(type)).filter(({ returnId }) => returnId === id);
const restoring = ({ id, version }: Answer) => ({ input: { returnId: id, expectedVersion: version, reason: 'The proof of purchase was found.' }, key: `restore ${id}` });
const charge = { amountMinor: '100000', currency: 'NOK', vatIncluded: false };

it('IDS-05 AASP-02: what its inspector finds out of warranty is had at the exchange price, and accounts are told once', async () => {
  const inspected = await inspect(await received());
  expect(inspected).toMatchObject({ type: 'TOW', priceCategory: 'EXCHANGE', state: 'INSPECTED', uncoveredAt: new Date('2026-03-10T12:00:00Z'), uncoveredBy: 'DEPOT', outOfWarrantyCharge: charge, charge: null });
  expect((inspected['steps'] as { kind: string; detail: string | null }[]).at(-1)).toMatchObject({ kind: 'OUT_OF_WARRANTY', detail: '100000' });
  const payload = { returnId: inspected.id, organizationId: partner.id, number: inspected['number'], partNumber: '661-21988', foundAt: '2026-03-10T12:00:00.000Z', chargeMinor: '100000', currency: 'NOK', vatIncluded: false };
  expect(await told('return.out-of-warranty', inspected.id!)).toEqual([payload]);
  expect(await act(depot, 'close', { input: { returnId: inspected.id, expectedVersion: inspected.version } })).toMatchObject({ state: 'CLOSED', outcome: 'ACCEPTED' });
  expect(await told('return.closed', inspected.id!)).toMatchObject([{ outcome: 'ACCEPTED', chargeMinor: null }]);
});

it('IDS-05: only what was had under warranty can be found out of it, and nothing of the inspection is kept otherwise', async () => {
  for (const line of [{ priceCategory: 'EXCHANGE' as const }, { sourceKind: 'EXPRESS_REPLACEMENT' as const }]) {
    const there = await received(line);
    expect(await inspect(there)).toMatchObject({ __typename: 'ReturnInspectionRefused', inspectionReason: 'NOT_UNDER_WARRANTY' });
    expect(await act(depot, 'read', { id: there.id })).toMatchObject({ state: 'RECEIVED', version: there.version, uncoveredAt: null });
  }
});

it('IDS-05: its partner declares it before packing, and cannot take that back', async () => {
  const { id, version } = await owed();
  const viewer = partnerMember(partner.id);
  const declare = (type: string, expectedVersion: number) => act(viewer, 'declare', { input: { returnId: id, expectedVersion, type }, key: `${type} ${id}` });
  const declared = await declare('TOW', version);
  expect(declared).toMatchObject({ type: 'TOW', uncoveredBy: 'PARTNER', outOfWarrantyCharge: charge, declarableTypes: [] });
  expect(await declare('TOW', version)).toMatchObject({ version: declared.version });
  expect(await declare('KBB', declared.version!)).toMatchObject({ __typename: 'ReturnDeclarationRefused', reason: 'OUT_OF_WARRANTY_CHARGED' });
  expect(await told('return.out-of-warranty', id)).toHaveLength(1);
});

it('IDS-05: a price that is not listed is no charge yet, and a person states it', async () => {
  const inspected = await inspect(await received({ exchangePriceMinor: null }));
  expect(inspected).toMatchObject({ type: 'TOW', outOfWarrantyCharge: null });
  expect(await told('return.out-of-warranty', inspected.id!)).toMatchObject([{ chargeMinor: null, currency: 'NOK' }]);
});

it('IDS-05 AASP-02: the depot decides with a reason that it is under warranty after all, once and also when it has ended', async () => {
  const inspected = await inspect(await received());
  const closed = await act(depot, 'close', { input: { returnId: inspected.id, expectedVersion: inspected.version } });
  const restored = await act(depot, 'restore', restoring(closed));
  expect(restored).toMatchObject({ type: 'KBB', priceCategory: 'WARRANTY', state: 'CLOSED', warrantyRestoredAt: new Date('2026-03-10T12:00:00Z') });
  expect(await act(depot, 'restore', restoring(closed))).toMatchObject({ version: restored.version });
  expect(await told('return.warranty-restored', closed.id!)).toMatchObject([{ chargeMinor: '100000', currency: 'NOK' }]);
  expect(await act(depot, 'restore', { ...restoring(restored), key: randomUUID() })).toMatchObject({ __typename: 'ReturnNotOutOfWarranty' });
  expect(await act(depot, 'restore', { ...restoring(closed), key: randomUUID() })).toMatchObject({ __typename: 'VersionConflict' });
  expect(await act(depot, 'restore', { ...restoring({ ...closed, id: randomUUID() }), key: randomUUID() })).toMatchObject({ __typename: 'ReturnOrderNotFound' });
  expect(await refused(partnerMember(partner.id), 'restore', restoring(closed))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refused(depot, 'restore', { input: { ...restoring(closed).input, reason: ' ' } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.reason' });
});
