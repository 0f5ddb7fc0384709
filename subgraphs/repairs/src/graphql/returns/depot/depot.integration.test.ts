import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { watchReturns } from '../../../actions/returns/deadlines/watch-returns.js';
import type { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import type { KnownPartner } from '../../../testing/known-network.js';
import { type ReturnDesk, startReturnDesk } from '../../../testing/return-desk.js';
import { returnOperations } from '../../../testing/return-operations.js';

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
  const [opened] = await desk.ship(partner, [line]);
  return opened!;
}

const told = async <Payload extends { returnId: string }>(type: string, id: string): Promise<Payload[]> => (await desk.sent<Payload>(type)).filter(({ returnId }) => returnId === id);
const receive = (number: string, receivedAt: string, more: object = {}) => act(depot, 'receive', { input: { returnOrderNumber: number, receivedAt, scannedBy: 'DOCK', ...more } });
const look = async (at: string): Promise<void> => {
  desk.setNow(new Date(at));
  while ((await watchReturns(desk.actionContext(depot))) > 0);
};

describe('IDS-05 IDS-26: the depot receives, inspects and closes', () => {
  it('IDS-26: the scan’s own time decides, not that of its entry', async () => {
    const { number, id } = await owed();
    desk.setNow(new Date('2026-03-20T08:00:00Z'));
    const received = await receive(number, '2026-03-16T22:59:59Z', { scannedBy: 'CARRIER', foundSerial: 'ZZ9SOMEOTHER' });
    expect(received).toMatchObject({ state: 'RECEIVED', receivedOn: '2026-03-16', serialDiffers: true, timeliness: { criterion: 'IDS.RETURN_ON_TIME', verdict: 'MET', reasonCode: 'SATISFIED' }, aging: null });
    expect(await told('return.received', id)).toEqual([{ returnId: id, organizationId: partner.id, number, partNumber: '661-21988', receivedAt: '2026-03-16T22:59:59.000Z', onTime: true }]);
  });

  it('IDS-26: a second later it is late, which is seen and decided of before it is closed', async () => {
    const { number, id } = await owed();
    desk.setNow(new Date('2026-03-20T08:00:00Z'));
    const received = await receive(number, '2026-03-16T23:00:00Z');
    expect(received).toMatchObject({ receivedOn: '2026-03-17', timeliness: { verdict: 'NOT_MET', reasonCode: 'LATE' } });
    const inspected = await act(depot, 'inspect', { input: { returnId: id, expectedVersion: received.version, verdict: 'ACCEPTED', extent: 'NONE' } });
    expect(await act(depot, 'close', { input: { returnId: id, expectedVersion: inspected.version } })).toMatchObject({ __typename: 'ReturnLatenessUndecided' });
    const upheld = await act(depot, 'decide', { input: { returnId: id, expectedVersion: inspected.version, decision: 'UPHELD', reason: 'Three days late.' } });
    expect(upheld).toMatchObject({ lateDecision: 'UPHELD', charge: { amountMinor: '150000', currency: 'NOK', vatIncluded: false } });
    expect(await told('return.overdue', id)).toEqual([{ returnId: id, organizationId: partner.id, number, partNumber: '661-21988', dueOn: '2026-03-16', chargeMinor: '150000', currency: 'NOK', vatIncluded: false }]);
    expect(await act(depot, 'close', { input: { returnId: id, expectedVersion: upheld.version } })).toMatchObject({ state: 'CLOSED', outcome: 'ACCEPTED' });
    expect(await told('return.closed', id)).toMatchObject([{ outcome: 'ACCEPTED', chargeMinor: null }]);
  });

  it('IDS-16: a repeated scan has no second effect, and another scan of the same return is told when it came', async () => {
    const { number, id } = await owed();
    const variables = { input: { returnOrderNumber: number, receivedAt: '2026-03-09T10:00:00Z', scannedBy: 'CARRIER' }, key: randomUUID() };
    const first = await act(depot, 'receive', variables);
    expect(await act(depot, 'receive', variables)).toEqual(first);
    expect(await receive(number, '2026-03-09T11:00:00Z')).toMatchObject({ __typename: 'ReturnAlreadyReceived', alreadyReceivedAt: new Date('2026-03-09T10:00:00Z') });
    expect(await told('return.received', id)).toHaveLength(1);
  });

  it.each([
    ['a second too late', '2026-03-10T12:00:01Z', 'ReceptionTimeImpossible'],
    ['now', '2026-03-10T12:00:00Z', 'ReturnOrder'],
    ['when it was shipped', '2026-03-02T10:00:00Z', 'ReturnOrder'],
    ['a second before', '2026-03-02T09:59:59Z', 'ReceptionTimeImpossible'],
  ])('IDS-05: a return received %s is answered with %s', async (_, receivedAt, answer) => {
    const { number } = await owed();
    expect((await receive(number, receivedAt)).__typename).toBe(answer);
  });

  it('IDS-05: an unknown number is told, and no partner receives or inspects', async () => {
    const { number, id } = await owed();
    expect(await receive('7999999999', '2026-03-10T11:00:00Z')).toMatchObject({ __typename: 'ReturnOrderNotFound' });
    for (const nobody of [partnerMember(partner.id), staffMember('AUDITOR')]) {
      expect(await refused(nobody, 'receive', { input: { returnOrderNumber: number, scannedBy: 'DOCK' } })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refused(nobody, 'inspect', { input: { returnId: id, expectedVersion: 1, verdict: 'ACCEPTED', extent: 'NONE' } })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('ERS-14 ERS-23: what is empty, another part or damaged too far is not accepted; a rejection is charged once it is closed', async () => {
    const { number, id } = await owed();
    const early = { returnId: id, expectedVersion: 1, verdict: 'ACCEPTED', extent: 'NONE' };
    expect(await act(depot, 'inspect', { input: early })).toMatchObject({ __typename: 'ReturnStateForbids', currentState: 'OPEN' });
    const { version } = await receive(number, '2026-03-09T10:00:00Z');
    const input = { ...early, expectedVersion: version };
    expect(await act(depot, 'inspect', { input: { ...input, discrepancies: ['EMPTY_BOX'] } })).toMatchObject({ inspectionReason: 'NOTHING_THERE_TO_ACCEPT' });
    expect(await act(depot, 'inspect', { input: { ...input, extent: 'NON_RETURNABLE' } })).toMatchObject({ inspectionReason: 'DAMAGE_FORBIDS' });
    expect(await act(depot, 'inspect', { input: { ...input, verdict: 'REJECTED' } })).toMatchObject({ inspectionReason: 'REASON_MISSING' });
    expect(await refused(depot, 'inspect', { input: { ...input, photoReferences: Array.from({ length: 21 }, () => 'photo') } })).toMatchObject({ field: 'input.photoReferences' });
    const inspected = await act(depot, 'inspect', { input: { ...input, verdict: 'REJECTED', discrepancies: ['EMPTY_BOX', 'EMPTY_BOX'], photoReferences: ['depot/box.jpg'], note: 'Nothing in it.' } });
    expect(inspected).toMatchObject({ state: 'INSPECTED', verdict: 'REJECTED', discrepancies: ['EMPTY_BOX'] });
    expect(await act(depot, 'close', { input: { returnId: id, expectedVersion: inspected.version } })).toMatchObject({ outcome: 'REJECTED', charge: { amountMinor: '150000' } });
    expect(await told('return.closed', id)).toMatchObject([{ outcome: 'REJECTED', chargeMinor: '150000', currency: 'NOK' }]);
  });
});

describe('IDS-16: due dates are watched', () => {
  it('IDS-16: reminders come once each, five and two business days before and on the day, and it is overdue once after it', async () => {
    const { id, number } = await owed();
    await look('2026-03-08T22:59:59Z');
    expect(await told('return.due-soon', id)).toEqual([]);
    for (const at of ['2026-03-08T23:00:00Z', '2026-03-09T12:00:00Z', '2026-03-12T12:00:00Z', '2026-03-16T12:00:00Z', '2026-03-16T22:59:59Z']) await look(at);
    expect((await told<{ returnId: string; businessDaysLeft: number }>('return.due-soon', id)).map(({ businessDaysLeft }) => businessDaysLeft)).toEqual([5, 2, 0]);
    expect(await told('return.overdue', id)).toEqual([]);
    for (const at of ['2026-03-16T23:00:00Z', '2026-03-17T12:00:00Z', '2026-04-30T12:00:00Z']) await look(at);
    expect(await told('return.overdue', id)).toEqual([{ returnId: id, organizationId: partner.id, number, partNumber: '661-21988', dueOn: '2026-03-16', chargeMinor: '150000', currency: 'NOK', vatIncluded: false }]);
    expect(await act(depot, 'read', { id })).toMatchObject({ reminders: 3, aging: 'OVERDUE_OVER_30', daysToDue: -45, charge: { amountMinor: '150000' }, steps: [{ kind: 'OPENED' }, { kind: 'REMINDED', detail: '5' }, { kind: 'REMINDED', detail: '2' }, { kind: 'REMINDED', detail: '0' }, { kind: 'OVERDUE', detail: '150000' }] });
  });

  it('IDS-16: whoever was not looked at for weeks is told what holds now, and no more', async () => {
    const { id } = await owed();
    await look('2026-04-30T12:00:00Z');
    expect(await told('return.due-soon', id)).toEqual([]);
    expect(await told('return.overdue', id)).toHaveLength(1);
  });

  it('IDS-16: two that look at the same time remind once', async () => {
    const { id } = await owed();
    desk.setNow(new Date('2026-03-09T12:00:00Z'));
    await Promise.all([1, 2, 3].map(() => watchReturns(desk.actionContext(depot))));
    expect(await told('return.due-soon', id)).toHaveLength(1);
  });

  it('IDS-16: without a price there is no charge, and it is told so', async () => {
    const { id } = await owed({ stockPriceMinor: null });
    await look('2026-03-17T12:00:00Z');
    expect(await told('return.overdue', id)).toMatchObject([{ chargeMinor: null, currency: 'NOK' }]);
    expect(await act(depot, 'read', { id })).toMatchObject({ charge: null, overdueAt: expect.any(Date) });
  });

  it('A3 IDS-16: handed over in time and received late is for a person; excused, nothing was or is charged', async () => {
    const { id, number } = await owed();
    const shipment = await act(partnerMember(partner.id), 'open', { locationId: partner.location.id });
    const { version } = await act(partnerMember(partner.id), 'pack', { input: { bulkReturnId: shipment.id, lines: [{ returnOrderNumber: number, boxNumber: 0 }] } });
    desk.setNow(new Date('2026-03-16T20:00:00Z'));
    await act(partnerMember(partner.id), 'submit', { input: { bulkReturnId: shipment.id, expectedVersion: version, carrierCode: 'XGLS', trackingNumber: 'TRACK00001', boxes: [] } });
    await look('2026-03-18T12:00:00Z');
    expect(await told('return.overdue', id)).toEqual([]);
    expect(await act(depot, 'read', { id })).toMatchObject({ timeliness: { verdict: 'NEEDS_EVIDENCE', reasonCode: 'IN_PROGRESS' } });
    const received = await receive(number, '2026-03-18T10:00:00Z');
    expect(received).toMatchObject({ timeliness: { verdict: 'NEEDS_EVIDENCE', reasonCode: 'RECEIVED_LATE' } });
    const excused = await act(depot, 'decide', { input: { returnId: id, expectedVersion: received.version, decision: 'EXCUSED', reason: 'The carrier was slow.' } });
    expect(excused).toMatchObject({ lateDecision: 'EXCUSED', overdueAt: null, charge: null });
    expect(await act(depot, 'decide', { input: { returnId: id, expectedVersion: excused.version, decision: 'UPHELD', reason: 'Yet.' } })).toMatchObject({ __typename: 'ReturnLatenessDecided' });
    expect(await told('return.excused', id)).toEqual([]);
  });

  it('IDS-16: what was charged and yet came in time is given back, and so is what a person excuses', async () => {
    const inTime = await owed();
    await look('2026-03-17T12:00:00Z');
    expect(await receive(inTime.number, '2026-03-16T12:00:00Z')).toMatchObject({ lateDecision: 'EXCUSED', timeliness: { verdict: 'MET' } });
    expect(await told('return.excused', inTime.id)).toMatchObject([{ chargeMinor: '150000', currency: 'NOK' }]);
    const late = await owed();
    await look('2026-03-17T12:00:00Z');
    const received = await receive(late.number, '2026-03-17T10:00:00Z');
    await act(depot, 'decide', { input: { returnId: late.id, expectedVersion: received.version, decision: 'EXCUSED', reason: 'A flood.' } });
    expect(await told('return.excused', late.id)).toMatchObject([{ chargeMinor: '150000' }]);
  });

  it('IDS-16: what never comes is given up once its day has passed, and charged once', async () => {
    const { id } = await owed();
    expect(await act(depot, 'writeOff', { input: { returnId: id, expectedVersion: 1 } })).toMatchObject({ __typename: 'ReturnNotOverdue' });
    await look('2026-03-17T12:00:00Z');
    const { version } = await act(depot, 'read', { id });
    expect(await act(depot, 'writeOff', { input: { returnId: id, expectedVersion: version } })).toMatchObject({ state: 'CLOSED', outcome: 'NEVER_RECEIVED' });
    expect(await told('return.overdue', id)).toHaveLength(1);
    expect(await told('return.closed', id)).toMatchObject([{ outcome: 'NEVER_RECEIVED', chargeMinor: null }]);
  });
});
