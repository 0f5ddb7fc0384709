import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { KnownPartner } from '../../testing/known-network.js';
import { type ReturnDesk, startReturnDesk } from '../../testing/return-desk.js';
import { returnOperations } from '../../testing/return-operations.js';

let desk: ReturnDesk;
let partner: KnownPartner;
const { act } = returnOperations(() => desk);
const member = () => partnerMember(partner.id);

beforeAll(async () => {
  desk = await startReturnDesk();
});
afterAll(() => desk.stop());

async function owed(line: Parameters<ReturnDesk['ship']>[1][number] = {}) {
  partner = await desk.addPartner();
  desk.setNow(new Date('2026-03-10T12:00:00Z'));
  return (await desk.ship(partner, [line]))[0]!;
}

describe('IDS-05: something else may come back than the defective part', () => {
  it('IDS-05: a part dead on arrival is replaced where it was ordered: without an order behind it, it is not declared', async () => {
    const { id } = await owed();
    const input = { returnId: id, expectedVersion: 1, type: 'DOA', deadOnArrival: { symptom: 'b05', modifier: 'b' } };
    expect(await act(member(), 'declare', { input })).toMatchObject({ __typename: 'ReturnDeclarationRefused', reason: 'NO_ORDER_BEHIND' });
    expect(await act(member(), 'read', { id })).toMatchObject({ type: 'KBB', version: 1 });
  });

  it('IDS-05: a part converted to stock is paid for, and nothing is owed any more', async () => {
    const { id } = await owed();
    expect(await act(member(), 'declare', { input: { returnId: id, expectedVersion: 1, type: 'CTS' } })).toMatchObject({ state: 'CLOSED', outcome: 'CONVERTED_TO_STOCK', charge: { amountMinor: '150000' }, declarableTypes: [] });
    expect((await desk.sent<{ returnId: string }>('return.closed')).filter(({ returnId }) => returnId === id)).toMatchObject([{ outcome: 'CONVERTED_TO_STOCK', chargeMinor: '150000', currency: 'NOK' }]);
  });

  it.each([
    ['transferred out of warranty at the exchange price', { type: 'TOW' }, 'PRICE_FORBIDS'],
    ['a good part without a reason', { type: 'GPR' }, 'GOOD_PART_UNEXPLAINED'],
    ['dead on arrival without a symptom', { type: 'DOA' }, 'SYMPTOM_MISSING'],
    ['converted to stock with a reason', { type: 'CTS', goodPart: { reason: 'A', kind: 'DIA' } }, 'DETAILS_OF_ANOTHER_TYPE'],
  ])('IDS-05: %s is refused', async (_, declaration, reason) => {
    const { id } = await owed();
    expect(await act(member(), 'declare', { input: { returnId: id, expectedVersion: 1, ...declaration } })).toMatchObject({ __typename: 'ReturnDeclarationRefused', reason });
  });

  it('IDS-05: under warranty it may be transferred out of it; a version that is not current and another’s return are refused', async () => {
    const { id } = await owed({ priceCategory: 'WARRANTY' });
    expect(await act(member(), 'declare', { input: { returnId: id, expectedVersion: 2, type: 'TOW' } })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await act(partnerMember(desk.theirs.id), 'declare', { input: { returnId: id, expectedVersion: 1, type: 'TOW' } })).toMatchObject({ __typename: 'ReturnOrderNotFound' });
    expect(await act(member(), 'declare', { input: { returnId: id, expectedVersion: 1, type: 'TOW' } })).toMatchObject({ type: 'TOW', state: 'OPEN' });
  });
});

describe('IDS-05 IDS-16: a scan finds its return', () => {
  it('IDS-05: by its number, then by the defective serial number, then by the repair of a part without one', async () => {
    partner = await desk.addPartner();
    const created = await desk.ask<{ createRepair: { id: string } }>(member(), `mutation ($input: CreateRepairInput!) { createRepair(input: $input, idempotencyKey: "${randomUUID()}") { ... on Repair { id } } }`, {
      input: { locationId: partner.location.id, dispatchId: 'G700000001', device: { serialNumber: 'ZZ9SCANNED01' }, repairType: 'CIN' },
    });
    const [numbered, unserialised] = await desk.ship(partner, [{ knownBadSerial: 'G2093174681' }, { knownBadSerial: null, repairId: created.data!.createRepair.id }]);
    const found = async (scan: string, more: object = {}) => act(member(), 'match', { scan, ...more });
    expect(await found(numbered!.number)).toMatchObject({ __typename: 'ReturnMatch', matchedBy: 'RETURN_ORDER', serialDiffers: false, returnOrder: { number: numbered!.number } });
    // It looks like a dispatch id too; as a serial number it is known.
    expect(await found(' g2093174681 ')).toMatchObject({ __typename: 'ReturnMatch', matchedBy: 'SERIAL_NUMBER', returnOrder: { number: numbered!.number } });
    expect(await found('G700000001')).toMatchObject({ __typename: 'ReturnMatch', matchedBy: 'REPAIR', returnOrder: { number: unserialised!.number } });
    expect(await found(numbered!.number, { serialNumber: 'ZZ9ANOTHER01' })).toMatchObject({ __typename: 'ReturnMatch', serialDiffers: true });
  });

  it('IDS-16: several are offered, another’s is foreign to staff and unknown to a partner, and what is nothing is told', async () => {
    const { number } = await owed();
    const [first, second] = await desk.ship(partner, [{ knownBadSerial: 'ZZ9TWICE0001' }, { knownBadSerial: 'ZZ9TWICE0001' }]);
    const numbers = [first!.number, second!.number].sort();
    const twice = await act(member(), 'match', { scan: 'ZZ9TWICE0001' });
    expect(twice.__typename).toBe('ReturnScanAmbiguous');
    expect((twice['candidates'] as { number: string }[]).map((candidate) => candidate.number).sort()).toEqual(numbers);
    expect(await act(staffMember(), 'match', { scan: number, organizationId: desk.theirs.id })).toMatchObject({ __typename: 'ReturnScanForeign', matchedBy: 'RETURN_ORDER' });
    expect(await act(partnerMember(desk.theirs.id), 'match', { scan: number })).toMatchObject({ __typename: 'ReturnScanUnknown', triedAs: ['RETURN_ORDER', 'SERIAL_NUMBER'] });
    expect(await act(member(), 'match', { scan: '???' })).toMatchObject({ __typename: 'ReturnScanUnknown', triedAs: [] });
  });
});

describe('IDS-16: returns are listed and counted', () => {
  it('IDS-16: every return still owed stands in one column, counted and listed alike, in a bounded number of statements', async () => {
    partner = await desk.addPartner();
    for (const shippedAt of ['2026-01-05', '2026-02-02', '2026-02-16', '2026-02-19', '2026-02-20', '2026-02-23', '2026-03-02']) await desk.ship(partner, [{}, {}], `${shippedAt}T10:00:00Z`);
    desk.setNow(new Date('2026-03-05T12:00:00Z'));
    const counted = await desk.ask<{ returnAging: { bucket: string; returns: number; inTransit: number }[] }>(member(), '{ returnAging { bucket returns inTransit } }');
    expect(counted.errors).toEqual([]);
    expect(counted.statements).toBe(1);
    expect(counted.data!.returnAging.map(({ bucket, returns }) => [bucket, returns])).toEqual([['OVERDUE_OVER_30', 2], ['OVERDUE_8_TO_30', 2], ['OVERDUE_1_TO_7', 2], ['DUE_TODAY', 2], ['DUE_IN_1_TO_3', 2], ['DUE_IN_4_TO_7', 2], ['DUE_LATER', 2]]);
    for (const { bucket, returns } of counted.data!.returnAging) {
      const asked = `{ returnOrders(first: 50, filter: { aging: ${bucket} }) { totalCount nodes { number aging daysToDue timeliness { verdict } repair { dispatchId } bulkReturn { number } steps { kind } location { id } organization { id } } } }`;
      const listed = await desk.ask<{ returnOrders: { totalCount: number; nodes: { aging: string }[] } }>(member(), asked);
      expect(listed.errors).toEqual([]);
      expect([bucket, listed.data!.returnOrders.totalCount, new Set(listed.data!.returnOrders.nodes.map(({ aging }) => aging))]).toEqual([bucket, returns, new Set([bucket])]);
      // The rows, their number, their steps and the terms.
      expect(listed.statements).toBe(4);
    }
    expect((await desk.ask<{ returnAging: { returns: number }[] }>(staffMember('REPORTING'), 'query ($id: ID!) { returnAging(organizationId: $id) { returns } }', { id: partner.id })).data!.returnAging.map(({ returns }) => returns)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });

  it('IDS-16: filters hold together, and no other partner is listed', async () => {
    const { number, knownBadSerial } = await owed();
    const listed = async (filter: string, viewer = member()) => {
      const { data, errors } = await desk.ask<{ returnOrders: { nodes: { number: string }[] } }>(viewer, `{ returnOrders(filter: { ${filter} }) { nodes { number } } }`);
      expect(errors).toEqual([]);
      return data!.returnOrders.nodes.map((node) => node.number);
    };
    for (const filter of [`number: "${number}"`, `knownBadSerial: "${knownBadSerial}"`, 'pending: true', 'state: OPEN, type: KBB, partNumber: "661-21988"', `dueFrom: "2026-03-16", dueTo: "2026-03-17", locationId: "${partner.location.id}"`, 'lateUndecided: false']) {
      expect(await listed(filter), filter).toEqual([number]);
      expect(await listed(`organizationId: "${partner.id}", ${filter}`, staffMember()), filter).toEqual([number]);
    }
    for (const filter of ['pending: false', 'state: CLOSED', 'dueTo: "2026-03-16"', 'dueFrom: "2026-03-17"', 'lateUndecided: true']) expect(await listed(filter), filter).toEqual([]);
    expect(await listed(`number: "${number}"`, partnerMember(desk.theirs.id))).toEqual([]);
  });
});
