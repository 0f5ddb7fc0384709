import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, type KnownPartner, startKnownNetwork } from '../../testing/known-network.js';

const now = new Date('2026-04-10T12:00:00Z');

let network: KnownNetwork;
let ours: KnownPartner;
let theirs: KnownPartner;
let numbers = 0;

beforeAll(async () => {
  network = await startKnownNetwork();
  ({ ours, theirs } = network);
  network.setNow(now);
});
afterAll(() => network.stop());

type Viewer = Parameters<KnownNetwork['ask']>[0];
type Answer = { __typename: string; message?: string } & Record<string, unknown>;

const repairFields = `id dispatchId status createdAt completedAt completedQuarter version techId organization { id } location { id } technician { id }
  device { id serialNumber imei productName } parts { number description coverage }`;

function input(changes: Record<string, unknown> = {}): Record<string, unknown> {
  numbers += 1;
  const number = String(numbers).padStart(9, '0');
  return { locationId: ours.location.id, dispatchId: `G${number}`, device: { serialNumber: `ZZ9B${number}` }, repairType: 'CIN', createdAt: '2026-03-20T09:00:00Z', ...changes };
}

async function create(changes: Record<string, unknown> = {}, { viewer = partnerMember(ours.id), key = randomUUID() }: { viewer?: Viewer; key?: string } = {}): Promise<Answer> {
  const asked = `mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) {
    __typename ... on Repair { ${repairFields} } ... on Problem { message } ... on DispatchIdTaken { repairId } ... on DeviceAlreadyInRepair { repairId } } }`;
  const { data, errors } = await network.ask<{ createRepair: Answer }>(viewer, asked, { input: { ...input(), ...changes }, key });
  expect(errors).toEqual([]);
  return data!.createRepair;
}

interface CompletionInput {
  repairId: unknown;
  expectedVersion?: number;
  completedAt?: string;
  technicianId?: string;
}

async function complete(completion: CompletionInput, { viewer = partnerMember(ours.id), key = randomUUID() }: { viewer?: Viewer; key?: string } = {}): Promise<Answer> {
  const asked = `mutation ($input: CompleteRepairInput!, $key: ID!) { completeRepair(input: $input, idempotencyKey: $key) {
    __typename ... on Repair { ${repairFields} } ... on Problem { message } ... on VersionConflict { currentVersion } ... on RepairAlreadyCompleted { alreadyCompletedAt } } }`;
  const { data, errors } = await network.ask<{ completeRepair: Answer }>(viewer, asked, { input: { expectedVersion: 1, ...completion }, key });
  expect(errors).toEqual([]);
  return data!.completeRepair;
}

it('a partner creates a repair with its device and parts, and the others are told that it was opened', async () => {
  const parts = [{ number: '661-21988', description: 'Display', coverage: 'LI' }, { number: '011-0663', description: 'Adjustment', coverage: null }];
  const device = { serialNumber: 'ZZ9CREATED01', imei: '490154203237518', productName: ' iPhone 15 ' };
  const repair = await create({ device, parts, technicianId: ours.technician.id, createdAt: '2026-03-31T22:30:00Z' });
  expect(repair).toMatchObject({
    __typename: 'Repair',
    status: 'OPEN',
    version: 1,
    completedAt: null,
    completedQuarter: null,
    techId: ours.technician.techId,
    organization: { id: ours.id },
    location: { id: ours.location.id },
    technician: { id: ours.technician.id },
    device: { serialNumber: 'ZZ9CREATED01', imei: '490154203237518', productName: 'iPhone 15' },
    parts,
  });
  const opened = await network.sent<{ repairs: object[] }>('repair.opened');
  expect(opened.flatMap(({ repairs }) => repairs)).toContainEqual({ repairId: repair['id'], locationId: ours.location.id, openedOn: '2026-04-01', quarter: '2026-Q2' });
});

it('AASP-17 A24: a completed repair counts for the quarter of its completion at its location, and the others are told', async () => {
  const inTime = await complete({ repairId: (await create())['id'], completedAt: '2026-03-31T21:59:59Z' });
  const late = await complete({ repairId: (await create())['id'], completedAt: '2026-03-31T22:00:00Z', technicianId: ours.technician.id });
  expect(inTime).toMatchObject({ __typename: 'Repair', status: 'SPCM', completedQuarter: '2026-Q1', version: 2, technician: null });
  expect(late).toMatchObject({ __typename: 'Repair', status: 'SPCM', completedQuarter: '2026-Q2', technician: { id: ours.technician.id }, techId: ours.technician.techId });
  const told = await network.sent<{ organizationId: string; repairs: { repairId: unknown }[] }>('repair.completed');
  const about = told.filter(({ repairs }) => repairs.some(({ repairId }) => repairId === inTime['id'] || repairId === late['id']));
  expect(about).toEqual([
    { organizationId: ours.id, repairs: [{ repairId: inTime['id'], locationId: ours.location.id, completedOn: '2026-03-31', quarter: '2026-Q1' }] },
    { organizationId: ours.id, repairs: [{ repairId: late['id'], locationId: ours.location.id, completedOn: '2026-04-01', quarter: '2026-Q2' }] },
  ]);
});

it('AASP-17: a completed repair is not completed again, whatever version is expected', async () => {
  const repair = await create();
  await complete({ repairId: repair['id'], completedAt: '2026-03-30T10:00:00Z' });
  for (const expectedVersion of [1, 2]) {
    expect(await complete({ repairId: repair['id'], expectedVersion })).toMatchObject({ __typename: 'RepairAlreadyCompleted', alreadyCompletedAt: new Date('2026-03-30T10:00:00Z') });
  }
  const told = await network.sent<{ repairs: { repairId: unknown }[] }>('repair.completed');
  expect(told.flatMap(({ repairs }) => repairs).filter(({ repairId }) => repairId === repair['id'])).toHaveLength(1);
});

it.each([
  ['a second too late', '2026-04-10T12:00:01Z', 'RepairCompletedInTheFuture'],
  ['now', '2026-04-10T12:00:00Z', 'Repair'],
  ['with its creation', '2026-03-20T09:00:00Z', 'Repair'],
  ['a second before its creation', '2026-03-20T08:59:59Z', 'RepairCompletedBeforeCreation'],
])('AASP-17: a repair completed %s is answered with %s', async (_, completedAt, answer) => {
  const repair = await create();
  expect((await complete({ repairId: repair['id'], completedAt })).__typename).toBe(answer);
});

it('completing refuses a version that is no longer current, a cancelled repair and a technician of somebody else', async () => {
  const repair = await create();
  expect(await complete({ repairId: repair['id'], expectedVersion: 2 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
  expect((await complete({ repairId: repair['id'], technicianId: theirs.technician.id })).__typename).toBe('RepairTechnicianNotFound');
  await network.look(`update repairs.repair set status = 'CANCELLED' where id = $1`, [repair['id']]);
  expect((await complete({ repairId: repair['id'] })).__typename).toBe('RepairCancelled');
});

it('another tenant’s repair, location and technician get the same refusal as unknown ones', async () => {
  const repair = await create();
  const foreign = await complete({ repairId: repair['id'] }, { viewer: partnerMember(theirs.id) });
  const unknown = await complete({ repairId: randomUUID() }, { viewer: partnerMember(theirs.id) });
  expect(foreign).toEqual(unknown);
  expect(foreign.__typename).toBe('RepairNotFound');
  expect((await complete({ repairId: randomUUID() }, { viewer: staffMember() })).__typename).toBe('RepairNotFound');
  expect(await create({ locationId: theirs.location.id })).toEqual(await create({ locationId: randomUUID() }));
  expect((await create({ locationId: randomUUID() }, { viewer: staffMember() })).__typename).toBe('RepairLocationNotFound');
  expect(await create({ technicianId: theirs.technician.id })).toMatchObject({ __typename: 'RepairTechnicianNotFound' });
});

it('staff act for the organisation of the location; auditors do not act', async () => {
  const repair = await create({}, { viewer: staffMember() });
  expect(repair).toMatchObject({ __typename: 'Repair', organization: { id: ours.id } });
  expect(await complete({ repairId: repair['id'] }, { viewer: staffMember() })).toMatchObject({ __typename: 'Repair', status: 'SPCM' });
  const asked = 'mutation ($input: CompleteRepairInput!) { completeRepair(input: $input, idempotencyKey: "k") { __typename } }';
  const refused = await network.ask(staffMember('AUDITOR'), asked, { input: { repairId: repair['id'], expectedVersion: 1 } });
  expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('a dispatch id is used once per organisation, and another organisation may have the same', async () => {
  const first = await create({ dispatchId: 'G999999999' });
  expect(await create({ dispatchId: 'g999999999' })).toMatchObject({ __typename: 'DispatchIdTaken', repairId: first['id'] });
  expect(await create({ dispatchId: 'G999999999', locationId: theirs.location.id }, { viewer: partnerMember(theirs.id) })).toMatchObject({ __typename: 'Repair' });
});

it('a device has one open repair; after its completion it may have the next', async () => {
  const device = { serialNumber: 'ZZ9ONCEOPEN1' };
  const first = await create({ device });
  expect(await create({ device })).toMatchObject({ __typename: 'DeviceAlreadyInRepair', repairId: first['id'] });
  await complete({ repairId: first['id'] });
  const second = await create({ device });
  expect(second).toMatchObject({ __typename: 'Repair', device: first['device'] });
});

it('of many who create the same repair at once one succeeds and the others are told which', async () => {
  const same = { dispatchId: 'G888888888', device: { serialNumber: 'ZZ9ATONCE001' } };
  const answers = await Promise.all(Array.from({ length: 8 }, () => create(same)));
  const created = answers.filter(({ __typename }) => __typename === 'Repair');
  const refused = answers.filter(({ __typename }) => ['DispatchIdTaken', 'DeviceAlreadyInRepair'].includes(__typename));
  expect([created.length, refused.length]).toEqual([1, 7]);
  for (const { repairId } of refused) expect(repairId).toBe(created[0]!['id']);
});

it('a known device keeps what is known of it, gaps are filled, and another IMEI is refused', async () => {
  const first = await create({ device: { serialNumber: 'ZZ9KNOWN0001', productName: 'iPhone 15' } });
  await complete({ repairId: first['id'] });
  const second = await create({ device: { serialNumber: 'ZZ9KNOWN0001', productName: 'Something else', imei: '490154203237518' } });
  expect(second['device']).toMatchObject({ productName: 'iPhone 15', imei: '490154203237518' });
  await complete({ repairId: second['id'] });
  expect((await create({ device: { serialNumber: 'ZZ9KNOWN0001', imei: '013348005376007' } })).__typename).toBe('DeviceImeiDiffers');
});

it('a repair is not created in the future', async () => {
  expect((await create({ createdAt: '2026-04-10T12:00:01Z' })).__typename).toBe('RepairCreatedInTheFuture');
  expect((await create({ createdAt: '2026-04-10T12:00:00Z' })).__typename).toBe('Repair');
});

it.each([
  ['input.locationId', { locationId: '42' }],
  ['input.purchaseOrderNumber', { purchaseOrderNumber: 'P'.repeat(36) }],
  ['input.reference', { reference: 'R'.repeat(17) }],
  ['input.reference', { reference: 'two\nlines' }],
  ['input.device.productName', { device: { serialNumber: 'ZZ9TOOLONG01', productName: 'n'.repeat(121) } }],
  ['input.parts', { parts: Array.from({ length: 31 }, () => ({ number: '661-21988', description: 'Display' })) }],
  ['input.parts[0].description', { parts: [{ number: '661-21988', description: ' ' }] }],
  ['SerialNumber', { device: { serialNumber: 'ZZ9' } }],
  ['DispatchId', { dispatchId: '1' }],
  ['Imei', { device: { serialNumber: 'ZZ9BADIMEI01', imei: '123' } }],
  ['PartNumber', { parts: [{ number: '1', description: 'Display' }] }],
])('a wrong argument is refused by its name: %s', async (field, changes) => {
  const asked = 'mutation ($input: CreateRepairInput!) { createRepair(input: $input, idempotencyKey: "k") { __typename } }';
  const { errors } = await network.ask(partnerMember(ours.id), asked, { input: { ...input(), ...changes } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

it('a key sent fifty times at once has one effect and one answer', async () => {
  const [key, wanted] = [randomUUID(), input()];
  const before = (await network.sent('repair.opened')).length;
  const answers = await Promise.all(Array.from({ length: 50 }, () => create(wanted, { key })));
  expect(answers[0]).toMatchObject({ __typename: 'Repair' });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await network.sent('repair.opened')).toHaveLength(before + 1);
});

it('a refusal is kept with its key: what is possible later does not turn a repetition into a success', async () => {
  const device = { serialNumber: 'ZZ9REFUSED01' };
  const first = await create({ device });
  const [key, wanted] = [randomUUID(), input({ device })];
  expect(await create(wanted, { key })).toMatchObject({ __typename: 'DeviceAlreadyInRepair' });
  await complete({ repairId: first['id'] });
  expect(await create(wanted, { key })).toMatchObject({ __typename: 'DeviceAlreadyInRepair' });
  expect(await create(wanted)).toMatchObject({ __typename: 'Repair' });
});

it('a repetition gets the repair as it was answered then', async () => {
  const [key, wanted] = [randomUUID(), input()];
  const created = await create(wanted, { key });
  await complete({ repairId: created['id'] });
  expect(await create(wanted, { key })).toEqual(created);
});

it.each([
  ['another input', {}],
  ['another instant', { createdAt: '2026-03-20T09:00:01Z' }],
])('a key that belongs to a request with %s is refused', async (_, changes) => {
  const [key, wanted] = [randomUUID(), input()];
  await create(wanted, { key });
  const asked = 'mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) { __typename } }';
  const other = 'createdAt' in changes ? { ...wanted, ...changes } : input();
  const { errors } = await network.ask(partnerMember(ours.id), asked, { input: other, key });
  expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
});
