import { randomUUID } from 'node:crypto';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { sweepPlans } from '../../actions/devices/sweep-plans.js';
import { type KnownNetwork, type KnownPartner, startKnownNetwork } from '../../testing/known-network.js';
import { allPublishedTerms } from '../../testing/published-terms.js';

let network: KnownNetwork;
let ours: KnownPartner;
let theirs: KnownPartner;
let numbers = 0;

beforeAll(async () => {
  network = await startKnownNetwork();
  ({ ours, theirs } = network);
  network.setNow(new Date('2026-05-20T10:00:00Z'));
  await deliverTerms(network, allPublishedTerms());
});
afterAll(() => network.stop());

type Viewer = Parameters<KnownNetwork['ask']>[0];
interface Rows { __typename: string; registered: number; changed: number; unchanged: number; rejected: number; rows: { outcome: string; device: { id: string; serialNumber: string } | null; problems: { field: string; code: string }[] }[] }

const serial = (): string => `ZZ9D${String((numbers += 1)).padStart(6, '0')}`;
const rowsAsked = '__typename ... on DeviceRowsTaken { registered changed unchanged rejected rows { outcome device { id serialNumber } problems { field code } } }';

async function asked<Answer>(viewer: Viewer, document: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await network.ask<Answer>(viewer, document, variables as Record<string, unknown>);
  expect(errors).toEqual([]);
  return data!;
}

async function register(rows: object[], { viewer = partnerMember(ours.id), organizationId }: { viewer?: Viewer; organizationId?: string } = {}): Promise<Rows> {
  const { registerDevices } = await asked<{ registerDevices: Rows }>(viewer, `mutation ($input: RegisterDevicesInput!) { registerDevices(input: $input) { ${rowsAsked} } }`, { input: { rows, ...(organizationId === undefined ? {} : { organizationId }) } });
  return registerDevices;
}

async function cover(rows: object[], viewer = partnerMember(ours.id)): Promise<Rows> {
  return (await asked<{ recordCoverages: Rows }>(viewer, `mutation ($input: RecordCoveragesInput!) { recordCoverages(input: $input) { ${rowsAsked} } }`, { input: { rows } })).recordCoverages;
}

const plan = { kind: 'PROTECTION_PLAN', startsOn: '2026-01-01', endsOn: '2026-12-31', agreementNumber: 'AGR-1' };

interface BasePayload { ownedIosDevices: number; iosDevicesInDeployment: number; iosDevicesWithAppleExtendedCoverage: number; iosDevicesCoverageUnknown: number; productsWithProofOfPurchase: number; products: Record<string, number> }
async function lastTold(partner: KnownPartner): Promise<BasePayload | undefined> {
  return (await network.sent<BasePayload & { organizationId: string }>('installed-base.changed')).filter(({ organizationId }) => organizationId === partner.id).at(-1);
}

describe('registering devices', () => {
  it('IDS-09 SSA-23: takes each row by itself, and tells the counts of the installed base once', async () => {
    const partner = await network.addPartner();
    const [first, second] = [serial(), serial()];
    const rows = [
      { serialNumber: first, relation: 'OWNED', productLine: 'IPHONE', imei: '490154203237518', proofReference: 'INV-1', proofDatedOn: '2026-01-02', coverage: plan },
      { serialNumber: second, relation: 'LEASED', productLine: 'IPAD' },
      { serialNumber: serial(), relation: 'OWNED', productLine: 'MAC', imei: '490154203237518', purchasedOn: '2027-01-01' },
    ];
    const taken = await register(rows, { viewer: partnerMember(partner.id) });
    expect(taken).toMatchObject({ registered: 2, rejected: 1, rows: [{ outcome: 'REGISTERED', device: { serialNumber: first } }, { outcome: 'REGISTERED' }, { outcome: 'REJECTED', device: null, problems: [{ field: 'imei', code: 'IDENTIFIER_TAKEN' }, { field: 'purchasedOn', code: 'IN_THE_FUTURE' }] }] });
    expect(await lastTold(partner)).toMatchObject({ ownedIosDevices: 1, iosDevicesInDeployment: 2, iosDevicesWithAppleExtendedCoverage: 1, iosDevicesCoverageUnknown: 1, productsWithProofOfPurchase: 1, products: { MAC: 0, IPHONE: 1, IPAD: 1 } });
    expect((await network.sent<{ organizationId: string }>('installed-base.changed')).filter(({ organizationId }) => organizationId === partner.id)).toHaveLength(1);
  });

  it('has no second effect when it is told again, and changes what is told anew', async () => {
    const row = { serialNumber: serial(), relation: 'OWNED', productLine: 'IPHONE', coverage: plan };
    expect(await register([row])).toMatchObject({ registered: 1 });
    expect(await register([row])).toMatchObject({ unchanged: 1 });
    expect(await register([{ ...row, productName: 'iPhone 15', coverage: { ...plan, endsOn: '2027-12-31' } }])).toMatchObject({ changed: 1 });
    const { devices } = await asked<{ devices: { nodes: { productName: string; version: number; coverages: object[] }[] } }>(partnerMember(ours.id), `query ($n: SerialNumber) { devices(filter: { serialNumber: $n }) { nodes { productName version coverages { kind endsOn state code } } } }`, { n: row.serialNumber });
    expect(devices.nodes).toEqual([{ productName: 'iPhone 15', version: 2, coverages: [{ kind: 'PROTECTION_PLAN', endsOn: '2027-12-31', state: 'ACTIVE', code: 'PP' }] }]);
  });

  it('takes the devices of a repair into the installed base, and leaves them out until then', async () => {
    const partner = await network.addPartner();
    const device = { serialNumber: serial(), relation: 'OWNED', productLine: 'IPHONE' };
    await asked(partnerMember(partner.id), 'mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) { __typename } }', { input: { locationId: partner.location.id, dispatchId: 'G000000777', device, repairType: 'CIN' }, key: randomUUID() });
    expect(await baseOf(partner)).toBeNull();
    expect(await register([device], { viewer: partnerMember(partner.id) })).toMatchObject({ registered: 1 });
    expect(await baseOf(partner)).toMatchObject({ ownedIosDevices: 1 });
  });

  it('refuses no rows, too many rows, and an organisation that is none of the viewer’s', async () => {
    const ask = (rows: object[]) => network.ask(partnerMember(ours.id), 'mutation ($input: RegisterDevicesInput!) { registerDevices(input: $input) { __typename } }', { input: { rows } });
    const row = { serialNumber: 'ZZ9TOOMANY01', relation: 'OWNED' };
    for (const rows of [[], Array.from({ length: 501 }, () => row)]) expect((await ask(rows)).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.rows' } });
    expect(await register([row], { organizationId: theirs.id })).toMatchObject({ __typename: 'DeviceOrganizationNotFound' });
    expect(await register([row], { viewer: staffMember(), organizationId: randomUUID() })).toMatchObject({ __typename: 'DeviceOrganizationNotFound' });
    expect(await register([{ ...row, serialNumber: serial() }], { viewer: staffMember(), organizationId: ours.id })).toMatchObject({ registered: 1 });
  });

  it('SSA-39: keeps who made a device, and takes it to be the manufacturer of the programmes where nobody says', async () => {
    const [apple, other] = [serial(), serial()];
    await register([{ serialNumber: apple, relation: 'OWNED' }, { serialNumber: other, relation: 'OWNED', manufacturer: 'OTHER' }]);
    const { devices } = await asked<{ devices: { nodes: object[] } }>(partnerMember(ours.id), 'query ($s: String) { devices(filter: { search: $s }) { nodes { manufacturer } } }', { s: other });
    expect(devices.nodes).toEqual([{ manufacturer: 'OTHER' }]);
  });
});

async function baseOf(partner: KnownPartner): Promise<BasePayload | null> {
  const { _entities } = await asked<{ _entities: [{ installedBase: BasePayload | null }] }>(staffMember(), `query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { installedBase { ownedIosDevices iosDevicesInDeployment iosDevicesWithAppleExtendedCoverage iosDevicesCoverageUnknown } } } }`, { id: partner.id });
  return _entities[0].installedBase;
}

describe('retiring devices', () => {
  it('takes them out of the counts, once; registering one again brings it back', async () => {
    const partner = await network.addPartner();
    const viewer = partnerMember(partner.id);
    const row = { serialNumber: serial(), relation: 'OWNED', productLine: 'IPHONE' };
    await register([row], { viewer });
    const retire = () => asked<{ retireDevices: { rows: object[] } }>(viewer, 'mutation ($input: RetireDevicesInput!) { retireDevices(input: $input) { ... on DevicesRetired { rows { serialNumber outcome } } } }', { input: { serialNumbers: [row.serialNumber, 'ZZ9UNKNOWN01'], reason: 'SOLD' } });
    expect((await retire()).retireDevices.rows).toEqual([{ serialNumber: row.serialNumber, outcome: 'RETIRED' }, { serialNumber: 'ZZ9UNKNOWN01', outcome: 'UNKNOWN' }]);
    expect((await retire()).retireDevices.rows[0]).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await baseOf(partner)).toMatchObject({ ownedIosDevices: 0 });
    expect(await register([row], { viewer })).toMatchObject({ changed: 1 });
    expect(await baseOf(partner)).toMatchObject({ ownedIosDevices: 1 });
  });
});

describe('coverage', () => {
  const coverageAsked = 'query ($n: SerialNumber!, $on: Date, $claim: CoverageClaimInput) { coverageCheck(serialNumber: $n, asOf: $on, claim: $claim) { device { serialNumber } coverage { on code coverage { kind } judged { reason coverage { kind } } } } }';
  const check = async (serialNumber: string, on?: string, claim?: object) => (await asked<{ coverageCheck: { coverage: { code: string; judged: { reason: string; coverage: { kind: string } }[] } }[] }>(partnerMember(ours.id), coverageAsked, { n: serialNumber, on, claim })).coverageCheck;

  it('ERS-04 ERS-28 ERS-31 ERS-32: is checked by serial number, of several at once, each with its reason', async () => {
    const serialNumber = serial();
    await register([{ serialNumber, relation: 'OWNED', productLine: 'IPHONE', purchasedOn: '2025-05-21' }]);
    expect(await cover([{ serialNumber, coverage: { kind: 'CONSUMER_LAW', startsOn: '2025-05-21', endsOn: '2030-05-21' } }, { serialNumber: 'ZZ9UNKNOWN01', coverage: plan }])).toMatchObject({ changed: 1, rejected: 1, rows: [{}, { problems: [{ code: 'DEVICE_UNKNOWN' }] }] });
    for (const [on, code] of [['2026-05-20', 'LI'], ['2026-05-21', 'LI'], ['2026-05-22', 'VW'], ['2030-05-22', 'OO']]) expect([on, (await check(serialNumber, on))[0]!.coverage.code]).toEqual([on, code]);
    expect((await check(serialNumber, '2026-05-22'))[0]!.coverage.judged).toEqual([{ reason: 'ENDED', coverage: { kind: 'LIMITED_WARRANTY' } }, { reason: 'COVERS', coverage: { kind: 'CONSUMER_LAW' } }]);
    expect((await check(serialNumber, '2026-05-20', { cause: 'ACCIDENTAL_DAMAGE' }))[0]!.coverage.code).toBe('OO');
    expect((await check(serialNumber, '2026-05-20', { accessory: 'CASE', acquired: 'SEPARATELY' }))[0]!.coverage.code).toBe('VW');
    expect(await check('ZZ9NOBODYS01')).toEqual([]);
  });

  it('ERS-28: an iPhone’s limited warranty moves with the date of its purchase', async () => {
    const serialNumber = serial();
    const row = { serialNumber, relation: 'OWNED', productLine: 'IPHONE' };
    await register([{ ...row, purchasedOn: '2024-02-29' }]);
    await register([{ ...row, purchasedOn: '2024-03-05' }]);
    const { devices } = await asked<{ devices: { nodes: object[] } }>(partnerMember(ours.id), 'query ($n: SerialNumber) { devices(filter: { serialNumber: $n }) { nodes { coverages { kind startsOn endsOn source state } } } }', { n: serialNumber });
    expect(devices.nodes).toEqual([{ coverages: [{ kind: 'LIMITED_WARRANTY', startsOn: '2024-03-05', endsOn: '2025-03-05', source: 'PURCHASE', state: 'EXPIRED' }] }]);
  });

  it('names the field of a claim that cannot be judged', async () => {
    const { errors } = await network.ask(partnerMember(ours.id), coverageAsked, { n: 'ZZ9NOBODYS01', claim: { accessory: 'CASE' } });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'claim.acquired' } });
  });

  it('IDS-10: a plan that ends is told to whoever counts, on the day after its last', async () => {
    const partner = await network.addPartner();
    await register([{ serialNumber: serial(), relation: 'OWNED', productLine: 'IPHONE', coverage: { ...plan, endsOn: '2026-05-20' } }], { viewer: partnerMember(partner.id) });
    expect(await lastTold(partner)).toMatchObject({ iosDevicesWithAppleExtendedCoverage: 1 });
    const sweep = (at: string) => sweepPlans({ viewer: { subject: 'clock', name: 'clock', roles: [], tenant: null, scope: 'program' }, requestId: 'r', dataSource: network.dataSource, bus: network.bus, log: pino({ level: 'silent' }), now: () => new Date(at), newId: () => randomUUID() });
    expect(await sweep('2026-05-20T23:59:59Z')).toBe(0);
    expect(await sweep('2026-05-21T00:00:00Z')).toBe(1);
    expect(await sweep('2026-05-21T00:00:00Z')).toBe(0);
    expect(await lastTold(partner)).toMatchObject({ iosDevicesInDeployment: 1, iosDevicesWithAppleExtendedCoverage: 0, iosDevicesCoverageUnknown: 0 });
  });
});

describe('a swap', () => {
  const swap = (originalId: string, replacementSerialNumber: string, { viewer = partnerMember(ours.id), key = randomUUID(), replacedOn = '2026-05-19' } = {}) =>
    asked<{ recordReplacement: { __typename: string; reason?: string; replacement?: { id: string } } }>(viewer, 'mutation ($input: RecordReplacementInput!, $key: ID!) { recordReplacement(input: $input, idempotencyKey: $key) { __typename ... on ReplacementRefused { reason } ... on ReplacementRecorded { replacement { id serialNumber } } } }', { input: { originalId, replacementSerialNumber, ground: 'WHOLE_UNIT', replacedOn }, key });
  const chainAsked = 'query ($id: ID!) { device(id: $id) { replaces { serialNumber } replacedBy { serialNumber } retirementReason productLine swapChain { serialNumber } } }';

  it('IDS-04 ERS-03: links original and replacement, leads from each to the other, and keeps the count', async () => {
    const partner = await network.addPartner();
    const viewer = partnerMember(partner.id);
    const [a, b, c] = [serial(), serial(), serial()];
    const { rows } = await register([{ serialNumber: a, relation: 'OWNED', productLine: 'IPHONE' }], { viewer });
    const first = rows[0]!.device!.id;
    const key = randomUUID();
    const second = (await swap(first, b, { viewer, key })).recordReplacement.replacement!.id;
    expect((await swap(first, b, { viewer, key })).recordReplacement.replacement!.id).toBe(second);
    const third = (await swap(second, c, { viewer })).recordReplacement.replacement!.id;
    const look = async (id: string) => (await asked<{ device: object }>(viewer, chainAsked, { id })).device;
    const chain = [a, b, c].map((serialNumber) => ({ serialNumber }));
    expect(await look(first)).toEqual({ replaces: null, replacedBy: { serialNumber: b }, retirementReason: 'REPLACED', productLine: 'IPHONE', swapChain: chain });
    expect(await look(second)).toEqual({ replaces: { serialNumber: a }, replacedBy: { serialNumber: c }, retirementReason: 'REPLACED', productLine: 'IPHONE', swapChain: chain });
    expect(await look(third)).toMatchObject({ replaces: { serialNumber: b }, replacedBy: null, retirementReason: null, swapChain: chain });
    expect(await baseOf(partner)).toMatchObject({ ownedIosDevices: 1 });
    expect((await swap(first, serial(), { viewer })).recordReplacement).toMatchObject({ reason: 'ALREADY_REPLACED' });
    expect((await swap(third, a, { viewer })).recordReplacement).toMatchObject({ reason: 'MAKES_A_RING' });
    expect((await swap(third, c, { viewer })).recordReplacement).toMatchObject({ reason: 'SAME_DEVICE' });
    expect((await swap(third, serial(), { viewer, replacedOn: '2026-05-21' })).recordReplacement).toMatchObject({ reason: 'IN_THE_FUTURE' });
    expect((await swap(third, serial())).recordReplacement).toMatchObject({ __typename: 'DeviceNotFound' });
    expect(await register([{ serialNumber: a, relation: 'OWNED' }], { viewer })).toMatchObject({ rows: [{ problems: [{ code: 'DEVICE_REPLACED' }] }] });
  });

  it('is in the history by serial number or IMEI, over all owners for staff and the own one for a partner, with repairs and coverages', async () => {
    const serialNumber = serial();
    const row = { serialNumber, relation: 'OWNED', productLine: 'IPHONE', imei: '013348005376007', coverage: plan };
    const { rows } = await register([row]);
    await register([{ ...row, relation: 'CUSTOMER' }], { viewer: partnerMember(theirs.id) });
    await asked(partnerMember(ours.id), 'mutation ($input: CreateRepairInput!, $key: ID!) { createRepair(input: $input, idempotencyKey: $key) { __typename } }', { input: { locationId: ours.location.id, dispatchId: 'G000000888', device: { serialNumber }, repairType: 'CIN' }, key: randomUUID() });
    await swap(rows[0]!.device!.id, serial());
    const historyAsked = 'query ($imei: Imei) { deviceHistory(imei: $imei) { devices { serialNumber organization { id } } isShortened events { kind at device { serialNumber organization { id } } otherDevice { serialNumber } repair { dispatchId } coverage { kind } } } }';
    const history = async (viewer: Viewer) => (await asked<{ deviceHistory: { devices: { organization: { id: string } }[]; events: { kind: string; repair: object | null }[] } }>(viewer, historyAsked, { imei: '013348005376007' })).deviceHistory;
    const own = await history(partnerMember(ours.id));
    expect(own.events.map(({ kind }) => kind)).toEqual(['COVERAGE_RECORDED', 'REPAIR_OPENED', 'REGISTERED', 'REGISTERED', 'WAS_REPLACED', 'CAME_AS_REPLACEMENT']);
    expect(own.events[1]).toMatchObject({ repair: { dispatchId: 'G000000888' } });
    expect(new Set(own.devices.map(({ organization }) => organization.id))).toEqual(new Set([ours.id]));
    const all = await history(staffMember());
    expect(new Set(all.devices.map(({ organization }) => organization.id))).toEqual(new Set([ours.id, theirs.id]));
    expect(all.events).toHaveLength(8);
  });
});

it('a page of devices with coverages, swaps and organisations costs as many statements as one device', async () => {
  await register(Array.from({ length: 30 }, () => ({ serialNumber: serial(), relation: 'OWNED', productLine: 'IPHONE', purchasedOn: '2026-01-01' })));
  const page = (first: number) => network.ask(partnerMember(ours.id), `{ devices(first: ${first}) { nodes { id serialNumber imeiCheckDigitHolds serialNumberReading { years } coverages { kind state } coverage { code judged { reason } } replaces { id } replacedBy { id } swapChain { id } organization { id } } } }`);
  const [one, many] = [await page(1), await page(30)];
  expect([one.errors, many.errors]).toEqual([[], []]);
  expect(many.statements).toBeLessThanOrEqual(one.statements + 1);
});

it('IDS-09 IDS-10: the counts that are kept are those of the rows, whatever changed them', async () => {
  const kept = await network.look('select tenant_id, product_line, relation, plan_state, has_proof, devices from repairs.installed_base_cell where devices > 0 order by 1, 2, 3, 4, 5');
  const counted = await network.look(`select tenant_id, coalesce(product_line, 'OTHER') as product_line, relation, plan_state, proof_reference is not null as has_proof, count(*)::int as devices
    from repairs.device where enlisted_at is not null and retired_on is null group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`);
  expect(kept).toEqual(counted);
  expect(kept.length).toBeGreaterThan(3);
});
