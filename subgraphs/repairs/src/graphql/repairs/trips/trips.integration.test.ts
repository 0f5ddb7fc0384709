import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type Answered, type RepairDesk, startRepairDesk } from '../../../testing/repair-desk.js';

let desk: RepairDesk;

beforeAll(async () => {
  desk = await startRepairDesk();
  await desk.enrol(desk.ours, 'AASP');
  await desk.certify(desk.ours, ['IPHONE']);
});
afterAll(() => desk.stop());

const us = () => partnerMember(desk.ours.id);
const at = (instant: string): void => desk.setNow(new Date(instant));
const trip = '... on RepairTripRefused { tripReason }';
const change = (name: string, input: Record<string, unknown>): Promise<Answered> => desk.change(name, input, { also: trip });
const begun = async (repairType: string): Promise<string> => {
  at('2026-05-18T08:00:00Z');
  return (await desk.create(desk.ours, { repairType, technicianId: desk.ours.technician.id })).id;
};
const read = async (id: string): Promise<object> =>
  (await desk.ask<{ repair: object }>(us(), 'query ($id: ID!) { repair(id: $id) { status journeys { leg carrierCode trackingNumber sentAt arrivedAt } visits { state plannedFrom endedAt } turnaround { elapsedMinutes waitingMinutes workingMinutes } nextMoves { to lacks } } }', { id })).data!.repair;

describe('the way of a device by mail', () => {
  it('AASP-17 AASP-15: it goes to the repair centre and back; while it is away the clock stands, and it is neither ready to be fetched nor completed', async () => {
    const repairId = await begun('MINS');
    at('2026-05-18T10:00:00Z');
    const tracking = { carrierCode: 'XUPSN', trackingNumber: '1Z 999 AA1 01 2345 6784' };
    expect(await change('sendRepairDevice', { repairId, expectedVersion: 1, leg: 'TO_REPAIR_CENTRE', ...tracking })).toMatchObject({ __typename: 'Repair', version: 2 });
    expect(await change('noteRepairArrival', { repairId, expectedVersion: 2, arrivedAt: '2026-05-18T09:59:59Z' })).toMatchObject({ tripReason: 'BEFORE_THE_LAST' });
    at('2026-05-19T10:00:00Z');
    expect(await read(repairId)).toMatchObject({
      journeys: [{ leg: 'TO_REPAIR_CENTRE', carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784', arrivedAt: null }],
      turnaround: { elapsedMinutes: 26 * 60, waitingMinutes: 24 * 60, workingMinutes: 2 * 60 },
      nextMoves: expect.arrayContaining([{ to: 'RFPU', lacks: ['BACK'] }]) as object,
    });
    const lacking = { also: '... on RepairCompletionIncomplete { lacks { code line } }' };
    expect(await desk.change('completeRepair', { repairId, expectedVersion: 2 }, lacking)).toMatchObject({ __typename: 'RepairCompletionIncomplete', lacks: [{ code: 'DEVICE_AWAY', line: null }] });
    expect(await change('sendRepairDevice', { repairId, expectedVersion: 2, leg: 'FROM_REPAIR_CENTRE' })).toMatchObject({ version: 3 });
    expect(await desk.change('completeRepair', { repairId, expectedVersion: 3 }, lacking)).toMatchObject({ lacks: [{ code: 'DEVICE_AWAY' }] });
    at('2026-05-20T10:00:00Z');
    expect(await change('noteRepairArrival', { repairId, expectedVersion: 3 })).toMatchObject({ version: 4 });
    expect(await change('noteRepairArrival', { repairId, expectedVersion: 4 })).toMatchObject({ tripReason: 'NOT_UNDER_WAY' });
    at('2026-05-20T11:00:00Z');
    expect(await desk.change('completeRepair', { repairId, expectedVersion: 4 })).toMatchObject({ status: 'SPCM' });
    expect(await read(repairId)).toMatchObject({
      journeys: [{ leg: 'TO_REPAIR_CENTRE', arrivedAt: new Date('2026-05-19T10:00:00Z') }, { leg: 'FROM_REPAIR_CENTRE', carrierCode: null, arrivedAt: new Date('2026-05-20T10:00:00Z') }],
      turnaround: { elapsedMinutes: 51 * 60, waitingMinutes: 48 * 60, workingMinutes: 3 * 60 },
    });
    expect(await change('sendRepairDevice', { repairId, expectedVersion: 5, leg: 'TO_REPAIR_CENTRE' })).toMatchObject({ __typename: 'RepairNotOpen' });
  });

  it.each([
    ['a mistyped number', { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456785' }, 'check digit'],
    ['a number without its carrier', { trackingNumber: '1Z999AA10123456784' }, 'input.carrierCode'],
    ['a carrier without a number', { carrierCode: 'XUPSN' }, 'input.trackingNumber'],
    ['a way that is none', { leg: 'UPWARDS' }, 'leg'],
  ])('IDS-05: %s is refused by the name of its field, and nothing is under way', async (_, told, field) => {
    const repairId = await begun('MINC');
    const asked = 'mutation ($input: SendRepairDeviceInput!) { sendRepairDevice(input: $input) { __typename } }';
    const { errors } = await desk.ask(us(), asked, { input: { repairId, expectedVersion: 1, leg: 'TO_REPAIR_CENTRE', ...told } });
    expect(JSON.stringify(errors)).toContain(field);
    expect(await read(repairId)).toMatchObject({ journeys: [] });
  });

  it.each([
    ['CIN', 'TO_REPAIR_CENTRE', {}, 'NOT_MAILED'],
    ['WUMC', 'FROM_REPAIR_CENTRE', {}, 'OUT_OF_ORDER'],
    ['OSCR', 'TO_REPAIR_CENTRE', { sentAt: '2099-01-01T00:00:00Z' }, 'IN_THE_FUTURE'],
    ['MINC', 'TO_REPAIR_CENTRE', { sentAt: '2026-05-18T07:00:00Z' }, 'BEFORE_THE_LAST'],
  ])('AASP-02: of type %s a way %s with %j is answered %s', async (repairType, leg, told, reason) => {
    const repairId = await begun(repairType);
    expect(await change('sendRepairDevice', { repairId, expectedVersion: 1, leg, ...told })).toMatchObject({ __typename: 'RepairTripRefused', tripReason: reason });
    expect(await read(repairId)).toMatchObject({ journeys: [] });
  });

  it('another’s repair is answered as one that there is not, and two at once have one effect', async () => {
    const foreign = await desk.create(desk.theirs, { repairType: 'MINS' });
    for (const repairId of [foreign.id, randomUUID()]) {
      expect(await change('sendRepairDevice', { repairId, expectedVersion: 1, leg: 'TO_REPAIR_CENTRE' })).toMatchObject({ __typename: 'RepairNotFound' });
      expect(await change('planRepairVisit', { repairId, expectedVersion: 1, from: '2026-05-19T08:00:00Z', to: '2026-05-19T10:00:00Z' })).toMatchObject({ __typename: 'RepairNotFound' });
    }
    const repairId = await begun('MINS');
    const both = await Promise.all([1, 2].map(() => change('sendRepairDevice', { repairId, expectedVersion: 1, leg: 'TO_REPAIR_CENTRE' })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Repair', 'VersionConflict']);
    expect(await read(repairId)).toMatchObject({ journeys: [{ leg: 'TO_REPAIR_CENTRE' }] });
  });
});

describe('visits on site', () => {
  it('AASP-16b AASP-17: work begins with a visit, a second plan calls off the first, and completing tells that it was held', async () => {
    const repairId = await begun('INON');
    expect(await desk.change('moveRepair', { repairId, expectedVersion: 1, to: 'BEGR' })).toMatchObject({ reasons: ['VISIT'] });
    const visit = (day: number, hour: number) => ({ from: `2026-05-${day}T${hour}:00:00Z`, to: `2026-05-${day}T${hour + 2}:00:00Z` });
    expect(await change('planRepairVisit', { repairId, expectedVersion: 1, ...visit(19, 12) })).toMatchObject({ version: 2 });
    expect(await change('endRepairVisit', { repairId, expectedVersion: 2, outcome: 'HELD' })).toMatchObject({ tripReason: 'NOT_BEGUN' });
    expect(await change('planRepairVisit', { repairId, expectedVersion: 2, ...visit(20, 12) })).toMatchObject({ version: 3 });
    at('2026-05-20T11:59:00Z');
    const lacking = { also: '... on RepairCompletionIncomplete { lacks { code } }' };
    expect(await desk.change('completeRepair', { repairId, expectedVersion: 3 }, lacking)).toMatchObject({ lacks: [{ code: 'VISIT_MISSING' }] });
    at('2026-05-20T12:00:00Z');
    expect(await desk.change('moveRepair', { repairId, expectedVersion: 3, to: 'BEGR' })).toMatchObject({ status: 'BEGR' });
    expect(await desk.change('completeRepair', { repairId, expectedVersion: 4 })).toMatchObject({ status: 'SPCM' });
    expect(await read(repairId)).toMatchObject({ visits: [{ state: 'CANCELLED' }, { state: 'HELD', plannedFrom: new Date('2026-05-20T12:00:00Z') }] });
  });

  it('AASP-16b: a visit that was missed is followed by another; one of a repair that is cancelled is called off', async () => {
    const repairId = await begun('DION');
    at('2026-05-18T09:00:00Z');
    await change('planRepairVisit', { repairId, expectedVersion: 1, from: '2026-05-18T08:30:00Z', to: '2026-05-18T10:30:00Z' });
    expect(await change('endRepairVisit', { repairId, expectedVersion: 2, outcome: 'MISSED' })).toMatchObject({ version: 3 });
    expect(await change('endRepairVisit', { repairId, expectedVersion: 3, outcome: 'HELD' })).toMatchObject({ tripReason: 'NONE_PLANNED' });
    await change('planRepairVisit', { repairId, expectedVersion: 3, from: '2026-05-19T08:30:00Z', to: '2026-05-19T10:30:00Z' });
    await desk.change('moveRepair', { repairId, expectedVersion: 4, to: 'CANCELLED', reason: 'It works again.' });
    expect(await read(repairId)).toMatchObject({ status: 'CANCELLED', visits: [{ state: 'MISSED' }, { state: 'CANCELLED' }] });
  });

  it.each([
    ['CIN', { from: '2026-05-19T08:00:00Z', to: '2026-05-19T10:00:00Z' }, 'NOT_ON_SITE'],
    ['DION', { from: '2026-05-19T08:00:00Z', to: '2026-05-19T08:00:00Z' }, 'NO_SUCH_SPAN'],
    ['DION', { from: '2026-05-17T08:00:00Z', to: '2026-05-17T10:00:00Z' }, 'IN_THE_PAST'],
    ['OSR', { from: '2027-05-17T08:00:00Z', to: '2027-05-17T10:00:00Z' }, 'TOO_FAR_AHEAD'],
  ])('AASP-16b: of type %s a visit %j is answered %s', async (repairType, visit, reason) => {
    const repairId = await begun(repairType);
    expect(await change('planRepairVisit', { repairId, expectedVersion: 1, ...visit })).toMatchObject({ __typename: 'RepairTripRefused', tripReason: reason });
    expect(await read(repairId)).toMatchObject({ visits: [] });
  });
});

it('AASP-02: what each type says is told to everybody, and the ways of many repairs cost no more statements than those of one', async () => {
  const { data } = await desk.ask<{ repairTypes: object[] }>(staffMember('AUDITOR'), '{ repairTypes { repairType place handBack parts isWholeUnit isReturnedFirst } }', {});
  expect(data!.repairTypes).toHaveLength(12);
  expect(data!.repairTypes).toContainEqual({ repairType: 'CINR', place: 'LOCATION', handBack: 'FETCHED', parts: 'OWN_STOCK', isWholeUnit: false, isReturnedFirst: false });
  for (let index = 0; index < 3; index += 1) await begun('MINS');
  const page = (first: number) => desk.ask(us(), `{ repairs(first: ${first}) { nodes { id journeys { leg } visits { state } } } }`, {});
  const [one, many] = [await page(1), await page(20)];
  expect(one.errors).toEqual([]);
  expect(many.statements).toBe(one.statements);
});
