import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { KnownPartner } from '../../../testing/known-network.js';
import { type ReturnDesk, startReturnDesk } from '../../../testing/return-desk.js';
import { type Answer, returnOperations } from '../../../testing/return-operations.js';

let desk: ReturnDesk;
let partner: KnownPartner;
const { act, refused } = returnOperations(() => desk);
const member = () => partnerMember(partner.id);
const box = (number: number) => ({ number, lengthMm: 400, widthMm: 300, heightMm: 200, weightGrams: 2_500 });
const packed = (shipment: Answer) => (shipment['returnOrders'] as { nodes: { number: string; boxNumber: number }[] }).nodes.map(({ number, boxNumber }) => [number, boxNumber]);

beforeAll(async () => {
  desk = await startReturnDesk();
});
afterAll(() => desk.stop());

async function opened(count = 3): Promise<{ shipment: Answer; numbers: string[]; ids: string[] }> {
  partner = await desk.addPartner();
  desk.setNow(new Date('2026-03-02T10:05:00Z'));
  const returns = await desk.ship(partner, Array.from({ length: count }, () => ({})));
  const shipment = await act(member(), 'open', { locationId: partner.location.id });
  desk.setNow(new Date('2026-03-05T12:00:00Z'));
  return { shipment, numbers: returns.map(({ number }) => number), ids: returns.map(({ id }) => id) };
}

describe('IDS-05: returns are packed and sent', () => {
  it('IDS-05: a place packs one shipment at a time', async () => {
    const { shipment } = await opened();
    expect(shipment).toMatchObject({ __typename: 'BulkReturn', state: 'OPEN', packedCount: 0, number: expect.stringMatching(/^BR\d{8}$/) });
    expect(await act(member(), 'open', { locationId: partner.location.id })).toMatchObject({ __typename: 'BulkReturnAlreadyOpen', bulkReturnId: shipment.id });
    expect(await act(member(), 'open', { locationId: randomUUID() })).toMatchObject({ __typename: 'ReturnLocationNotFound' });
    expect(await act(partnerMember(desk.theirs.id), 'open', { locationId: partner.location.id })).toMatchObject({ __typename: 'ReturnLocationNotFound' });
  });

  it('IDS-05: what is packed lies in its box, may change it, and packing again changes nothing', async () => {
    const { shipment, numbers } = await opened();
    const lines = numbers.map((returnOrderNumber, index) => ({ returnOrderNumber, boxNumber: index === 2 ? 0 : 1 }));
    const first = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines } });
    expect(packed(first)).toEqual(numbers.map((number, index) => [number, index === 2 ? 0 : 1]));
    const again = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines } });
    expect(again.version).toBe(first.version);
    const moved = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: [{ returnOrderNumber: numbers[0], boxNumber: 2 }] } });
    expect(packed(moved)[0]).toEqual([numbers[0], 2]);
  });

  it('IDS-05: if one return cannot be packed none is, and every reason is told at once', async () => {
    const { shipment, numbers } = await opened();
    const elsewhere = await desk.ship(await desk.addPlace(partner, { country: 'NO', region: 'NO', timeZone: 'Europe/Oslo' }), [{}]);
    const [foreign] = await desk.ship(desk.theirs, [{}]);
    const line = (returnOrderNumber: string, serialNumber: string | null = null) => ({ returnOrderNumber, serialNumber, boxNumber: 1 });
    const refusal = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: [line(numbers[0]!), line(numbers[0]!), line(numbers[1]!, 'ZZ9SOMEOTHER'), line(elsewhere[0]!.number), line(foreign!.number), line('7999999999')] } });
    expect(refusal).toMatchObject({
      __typename: 'ReturnsNotPackable',
      lines: [
        { returnOrderNumber: numbers[0], reason: 'TWICE' },
        { returnOrderNumber: numbers[1], reason: 'SERIAL_DIFFERS' },
        { returnOrderNumber: elsewhere[0]!.number, reason: 'OF_ANOTHER_PLACE' },
        { returnOrderNumber: foreign!.number, reason: 'UNKNOWN' },
        { returnOrderNumber: '7999999999', reason: 'UNKNOWN' },
      ],
    });
    expect(await desk.look(`select 1 from repairs.return_order where tenant_id = $1 and state <> 'OPEN'`, [partner.id])).toEqual([]);
  });

  it('IDS-05: a list of 10,000 is refused by its length before anything is written, and so is a shipment that would grow too large', async () => {
    const { shipment, numbers } = await opened(501);
    const all = Array.from({ length: 10_000 }, (_, index) => ({ returnOrderNumber: `7${String(index).padStart(9, '0')}`, boxNumber: 1 }));
    expect(await refused(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: all } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.lines', message: expect.stringContaining('10000 returns; a shipment holds 1 to 500') });
    const lines = numbers.map((returnOrderNumber) => ({ returnOrderNumber, boxNumber: 1 }));
    expect(await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: lines.slice(0, 500) } })).toMatchObject({ __typename: 'BulkReturn', packedCount: 500 });
    expect(await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: lines.slice(499) } })).toMatchObject({ __typename: 'ShipmentTooLarge', returnsMax: 500 });
    expect(await desk.look(`select count(*)::int as packed from repairs.return_order where bulk_return_id = $1`, [shipment.id])).toEqual([{ packed: 500 }]);
  });

  it('IDS-05 IDS-16: a shipment that was handed over in time takes its returns from the overdue', async () => {
    const { shipment, numbers, ids } = await opened();
    const { version } = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: numbers.slice(0, 2).map((returnOrderNumber) => ({ returnOrderNumber, boxNumber: 1 })) } });
    const input = { bulkReturnId: shipment.id, expectedVersion: version, carrierCode: 'XUPSN', trackingNumber: '1Z 999 AA1 01 2345 6784', boxes: [box(1)], note: 'Fragile' };
    const key = randomUUID();
    const sent = await act(member(), 'submit', { input, key });
    expect(sent).toMatchObject({ __typename: 'BulkReturn', state: 'SUBMITTED', carrierName: 'UPS', trackingNumber: '1Z999AA10123456784', boxes: [{ number: 1, weightGrams: 2_500 }] });
    expect(await act(member(), 'submit', { input, key })).toEqual(sent);
    expect(await act(member(), 'submit', { input })).toMatchObject({ __typename: 'BulkReturnNotOpen' });
    expect(await act(member(), 'read', { id: ids[0] })).toMatchObject({ state: 'IN_TRANSIT', handedOverAt: new Date('2026-03-05T12:00:00Z'), bulkReturn: { id: shipment.id }, boxNumber: 1 });
    desk.setNow(new Date('2026-03-20T12:00:00Z'));
    const counts = await desk.ask<{ _entities: object[] }>(staffMember('REPORTING'), `query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { openReturnCount overdueReturnCount } } }`, { id: partner.id });
    expect(counts.data!._entities).toEqual([{ openReturnCount: 3, overdueReturnCount: 1 }]);
  });

  it('IDS-05: a shipment is not sent empty, unmeasured, in the future, before it was packed, or under another’s tracking number', async () => {
    const { shipment, numbers } = await opened();
    const input = { bulkReturnId: shipment.id, expectedVersion: shipment.version, carrierCode: 'XGLS', trackingNumber: randomUUID().slice(0, 8), boxes: [] as object[] };
    expect(await act(member(), 'submit', { input })).toMatchObject({ __typename: 'BulkReturnEmpty' });
    const { version } = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: [{ returnOrderNumber: numbers[0], boxNumber: 1 }, { returnOrderNumber: numbers[1], boxNumber: 0 }] } });
    expect(await act(member(), 'submit', { input })).toMatchObject({ __typename: 'VersionConflict' });
    const now = { ...input, expectedVersion: version };
    expect(await act(member(), 'submit', { input: { ...now, boxes: [box(2)] } })).toMatchObject({ __typename: 'BoxesDiffer', unmeasured: [1], empty: [2] });
    expect(await act(member(), 'submit', { input: { ...now, boxes: [box(1)], handedOverAt: '2026-03-05T12:00:01Z' } })).toMatchObject({ __typename: 'HandoverTimeImpossible', message: expect.stringContaining('future') });
    expect(await act(member(), 'submit', { input: { ...now, boxes: [box(1)], handedOverAt: '2026-03-02T10:04:59Z' } })).toMatchObject({ __typename: 'HandoverTimeImpossible', message: expect.stringContaining('before packing') });
    expect(await refused(member(), 'submit', { input: { ...now, boxes: [box(1), box(1)] } })).toMatchObject({ field: 'input.boxes' });
    expect(await refused(member(), 'submit', { input: { ...now, boxes: [{ ...box(1), weightGrams: 0 }] } })).toMatchObject({ field: 'input.boxes[0].weightGrams' });
    expect(await refused(member(), 'submit', { input: { ...now, carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456785', boxes: [box(1)] } })).toMatchObject({ field: 'input.trackingNumber' });
    expect(await act(member(), 'submit', { input: { ...now, boxes: [box(1)] } })).toMatchObject({ __typename: 'BulkReturn' });
    const next = await act(member(), 'open', { locationId: partner.location.id });
    const repacked = await act(member(), 'pack', { input: { bulkReturnId: next.id, lines: [{ returnOrderNumber: numbers[2], boxNumber: 0 }] } });
    expect(await act(member(), 'submit', { input: { ...now, bulkReturnId: next.id, expectedVersion: repacked.version, boxes: [] } })).toMatchObject({ __typename: 'TrackingNumberTaken', bulkReturnId: shipment.id });
  });

  it('IDS-05: what is taken out, or lies in a shipment that is given up, is open again', async () => {
    const { shipment, numbers, ids } = await opened();
    await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: numbers.map((returnOrderNumber) => ({ returnOrderNumber, boxNumber: 1 })) } });
    const unpacked = await act(member(), 'unpack', { bulkReturnId: shipment.id, returnId: ids[0] });
    expect(unpacked).toMatchObject({ __typename: 'BulkReturn', packedCount: 2 });
    expect(await act(member(), 'unpack', { bulkReturnId: shipment.id, returnId: ids[0] })).toMatchObject({ __typename: 'ReturnNotPackedHere' });
    expect(await act(member(), 'cancel', { bulkReturnId: shipment.id, expectedVersion: unpacked.version })).toMatchObject({ state: 'CANCELLED', packedCount: 0 });
    expect((await act(member(), 'read', { id: ids[1] }))['steps']).toMatchObject([{ kind: 'OPENED', detail: '2026-03-16' }, { kind: 'PACKED', detail: '1' }, { kind: 'UNPACKED' }]);
    expect(await act(member(), 'open', { locationId: partner.location.id })).toMatchObject({ __typename: 'BulkReturn', state: 'OPEN' });
  });

  it('IDS-05: no other partner sees a shipment, or packs into it', async () => {
    const { shipment, numbers } = await opened();
    const lines = [{ returnOrderNumber: numbers[0], boxNumber: 1 }];
    expect(await act(partnerMember(desk.theirs.id), 'pack', { input: { bulkReturnId: shipment.id, lines } })).toMatchObject({ __typename: 'BulkReturnNotFound' });
    expect(await act(staffMember(), 'pack', { input: { bulkReturnId: shipment.id, lines } })).toMatchObject({ __typename: 'BulkReturn', packedCount: 1 });
  });
});
