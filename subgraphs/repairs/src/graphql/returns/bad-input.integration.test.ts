import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { everythingKept } from '../../testing/everything-kept.js';
import type { KnownPartner } from '../../testing/known-network.js';
import { type ReturnDesk, startReturnDesk } from '../../testing/return-desk.js';
import { type Answer, returnOperations } from '../../testing/return-operations.js';

let desk: ReturnDesk;
let partner: KnownPartner;
let owed: ReturnOrder;
let done: ReturnOrder;
let foreign: ReturnOrder;
let shipment: Answer;
let before: Record<string, string>;
const { act, refused } = returnOperations(() => desk);
const depot = staffMember();
const member = () => partnerMember(partner.id);

beforeAll(async () => {
  desk = await startReturnDesk();
  partner = await desk.addPartner();
  desk.setNow(new Date('2026-03-02T10:05:00Z'));
  [owed, done] = (await desk.ship(partner, [{}, {}])) as [ReturnOrder, ReturnOrder];
  [foreign] = (await desk.ship(desk.theirs, [{}])) as [ReturnOrder];
  desk.setNow(new Date('2026-03-05T12:00:00Z'));
  shipment = await act(member(), 'open', { locationId: partner.location.id });
  await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: [{ returnOrderNumber: owed.number, boxNumber: 1 }] } });
  shipment = { ...shipment, version: shipment.version! + 1 };
  const received = await act(depot, 'receive', { input: { returnOrderNumber: done.number, receivedAt: '2026-03-04T10:00:00Z', scannedBy: 'DOCK' } });
  const inspected = await act(depot, 'inspect', { input: { returnId: done.id, expectedVersion: received.version, verdict: 'ACCEPTED', extent: 'NONE' } });
  await act(depot, 'close', { input: { returnId: done.id, expectedVersion: inspected.version } });
});
beforeEach(async () => {
  before = await everythingKept(desk);
});
afterAll(() => desk.stop());

const unchanged = async (): Promise<void> => expect(await everythingKept(desk)).toEqual(before);
const line = (changes: object = {}) => ({ returnOrderNumber: owed.number, boxNumber: 1, ...changes });
const box = { number: 1, lengthMm: 400, widthMm: 300, heightMm: 200, weightGrams: 2_500 };

describe('packing', () => {
  it.each([
    ['no return', () => [], 'input.lines'],
    ['ten thousand returns', () => Array.from({ length: 10_000 }, (_, index) => line({ returnOrderNumber: String(7_100_000_000 + index) })), 'input.lines'],
    ['a box below none', () => [line({ boxNumber: -1 })], 'input.lines[0].boxNumber'],
    ['a box beyond the last', () => [line(), line({ boxNumber: 100 })], 'input.lines[1].boxNumber'],
    ['what is no number of a return', () => [line({ returnOrderNumber: '8000000001' })], 'returnOrderNumber'],
    ['a word for having no serial number', () => [line({ serialNumber: 'NOSERIAL' })], 'serialNumber'],
  ])('IDS-05: of %s is refused by the name of its field, and nothing is moved', async (_, lines, field) => {
    const { code, field: named, message } = await refused(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: lines() } });
    expect([code, `${named} ${message}`]).toEqual(['BAD_USER_INPUT', expect.stringContaining(field)]);
    await unchanged();
  });

  it('IDS-05 IDS-16: another’s, an unknown and a closed return are each told with its reason, and the one that could be packed stays', async () => {
    const answer = await act(member(), 'pack', { input: { bulkReturnId: shipment.id, lines: [line({ boxNumber: 2 }), line({ returnOrderNumber: foreign.number }), line({ returnOrderNumber: '7999999999' }), line({ returnOrderNumber: done.number })] } });
    expect(answer).toMatchObject({ __typename: 'ReturnsNotPackable', lines: [{ reason: 'UNKNOWN' }, { reason: 'UNKNOWN' }, { reason: 'NOT_OWED' }] });
    await unchanged();
  });
});

describe('handing over', () => {
  it.each([
    ['a box of negative length', { boxes: [{ ...box, lengthMm: -400 }] }, 'input.boxes[0].lengthMm'],
    ['a box without weight', { boxes: [{ ...box, weightGrams: 0 }] }, 'input.boxes[0].weightGrams'],
    ['a box twice', { boxes: [box, box] }, 'input.boxes'],
    ['a box that is none', { boxes: [{ ...box, number: 0 }] }, 'input.boxes[0].number'],
    ['a UPS number with a wrong check digit', { trackingNumber: '1Z999AA10123456785' }, 'trackingNumber'],
    ['an unknown carrier', { carrierCode: 'by hand' }, 'carrierCode'],
    ['a note that does not end', { note: 'x'.repeat(801) }, 'input.note'],
  ])('IDS-05: with %s is refused by the name of its field, and nothing is on its way', async (_, changes, field) => {
    const input = { bulkReturnId: shipment.id, expectedVersion: shipment.version, carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784', boxes: [box], ...changes };
    const { code, field: named, message } = await refused(member(), 'submit', { input });
    expect([code, `${named} ${message}`]).toEqual(['BAD_USER_INPUT', expect.stringContaining(field)]);
    await unchanged();
  });
});

describe('declaring', () => {
  it.each([
    ['an unknown symptom', { symptom: 'Z99', modifier: 'B' }, 'input.deadOnArrival.symptom'],
    ['an unknown modifier', { symptom: 'B05', modifier: 'Z' }, 'input.deadOnArrival.modifier'],
  ])('IDS-05: dead on arrival with %s is refused by the name of its field', async (_, deadOnArrival, field) => {
    const { code, field: named, message } = await refused(member(), 'declare', { input: { returnId: owed.id, expectedVersion: 2, type: 'DOA', deadOnArrival } });
    expect([code, `${named} ${message}`]).toEqual(['BAD_USER_INPUT', expect.stringContaining(field)]);
    await unchanged();
  });
});

describe('at the depot', () => {
  it('IDS-05 IDS-26: what was received, inspected and closed is so once, and each second time says why not', async () => {
    expect(await act(depot, 'receive', { input: { returnOrderNumber: done.number, scannedBy: 'DOCK' } })).toMatchObject({ __typename: 'ReturnAlreadyReceived' });
    const version = (await act(depot, 'read', { id: done.id })).version!;
    expect(await act(depot, 'inspect', { input: { returnId: done.id, expectedVersion: version, verdict: 'REJECTED', extent: 'NON_RETURNABLE' } })).toMatchObject({ __typename: 'ReturnStateForbids' });
    expect((await act(depot, 'close', { input: { returnId: done.id, expectedVersion: version } })).__typename).not.toBe('ReturnOrder');
    expect((await act(depot, 'writeOff', { input: { returnId: done.id, expectedVersion: version } })).__typename).not.toBe('ReturnOrder');
    await unchanged();
  });

  it.each([
    ['what is no number of a return', { returnOrderNumber: 'HAL5781763' }, 'returnOrderNumber'],
    ['what is no serial number', { foundSerial: 'W88-1' }, 'foundSerial'],
    ['a scanner that is none', { scannedBy: 'NOBODY' }, 'scannedBy'],
  ])('IDS-05: a scan of %s is refused by the name of its field', async (_, changes, field) => {
    const { message, field: named } = await refused(depot, 'receive', { input: { returnOrderNumber: owed.number, scannedBy: 'DOCK', ...changes } });
    expect(`${named} ${message}`).toContain(field);
    await unchanged();
  });

  it('IDS-05: a partner’s own and another’s return are none that it could change', async () => {
    for (const returnId of [foreign.id, randomUUID()]) expect(await act(member(), 'declare', { input: { returnId, expectedVersion: 1, type: 'CTS' } })).toMatchObject({ __typename: 'ReturnOrderNotFound' });
    await unchanged();
  });
});
