import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import type { FileDesk } from '@platform/kit/testing/file-desk.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { openAttachmentDesk } from '../../testing/attachment-desk.js';
import { drawnPicture } from '../../testing/drawn-picture.js';
import { type KnownNetwork, type KnownPartner, startKnownNetwork } from '../../testing/known-network.js';
import { allPublishedTerms } from '../../testing/published-terms.js';

let network: KnownNetwork;
let ours: KnownPartner;
let numbers = 0;
let files: FileDesk;

beforeAll(async () => {
  network = await startKnownNetwork();
  ({ ours } = network);
  files = await openAttachmentDesk(network);
  network.setNow(new Date('2026-05-20T10:00:00Z'));
  await deliverTerms(network, allPublishedTerms());
});
afterAll(async () => {
  await files.close();
  await network.stop();
});

type Viewer = Parameters<KnownNetwork['ask']>[0];
type Answer = { __typename: string; id: string; version: number; state: string } & Record<string, unknown>;

const serial = (): string => `ZZ9X${String((numbers += 1)).padStart(6, '0')}`;
const requestFields = `id version state returnDueOn calendarVersion returnPackagingIncluded receivedOn receivedInTime declinedReason holdOutcome damage coveredBy
  hold { amountMinor currency vatIncluded } holdTaken { amountMinor } customer { name locale } agreement { kind agreementNumber } device { serialNumber retirementReason } replacement { serialNumber replacementGround }`;
const thing = `__typename ... on Problem { message } ... on ExpressReplacement { ${requestFields} } ... on ExpressRefused { code }`;
const fields = `${thing} ... on ExpressMoveNotOpen { state } ... on VersionConflict { currentVersion }`;
const customer = { name: 'Kari Testberg', email: 'kari@example.com', locale: 'nb', street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' };
const plan = { kind: 'APPLECARE_PLUS', startsOn: '2026-01-01', endsOn: '2026-12-31', agreementNumber: 'AGR-77' };

async function ask(viewer: Viewer, document: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await network.ask<Record<string, Answer>>(viewer, document, variables);
  expect(errors).toEqual([]);
  return Object.values(data!)[0]!;
}

async function deviceOf(changes: object = {}, partner = ours): Promise<string> {
  const rows = [{ serialNumber: serial(), relation: 'CUSTOMER', productLine: 'IPHONE', productName: 'iPhone 15', coverage: plan, ...changes }];
  const { data } = await network.ask<{ registerDevices: { rows: [{ device: { id: string } }] } }>(partnerMember(partner.id), 'mutation ($input: RegisterDevicesInput!) { registerDevices(input: $input) { ... on DeviceRowsTaken { rows { device { id } } } } }', { input: { rows } });
  return data!.registerDevices.rows[0].device.id;
}

const request = (deviceId: string, { viewer = partnerMember(ours.id), key = randomUUID(), locationId = ours.location.id, changes = {} }: { viewer?: Viewer; key?: string; locationId?: string; changes?: object } = {}) =>
  ask(viewer, `mutation ($input: RequestExpressReplacementInput!, $key: ID!) { requestExpressReplacement(input: $input, idempotencyKey: $key) { ${thing} ... on ExpressNotEligible { reasons { criterion verdict } } ... on ExpressRequestedAlready { expressReplacementId } } }`, { input: { deviceId, locationId, customer: { ...customer, ...changes } }, key });
const told = (type: string, requestId: string, payload: object) =>
  network.deliver({ type, tenant: ours.id, payload: { requestId, organizationId: ours.id, holdId: randomUUID(), ...payload } });
const placed = (requestId: string, secureUntil = '2026-06-30T00:00:00Z') => told('hold.placed', requestId, { amountMinor: '1299000', currency: 'NOK', vatIncluded: true, secureUntil });
const ship = (expressReplacementId: string, { expectedVersion = 2, key = randomUUID(), ...changes }: { expectedVersion?: number; key?: string } & Record<string, unknown> = {}) =>
  ask(staffMember(), `mutation ($input: ShipExpressReplacementInput!, $key: ID!) { shipExpressReplacement(input: $input, idempotencyKey: $key) { ${fields} } }`, {
    input: { expressReplacementId, expectedVersion, replacementSerialNumber: serial(), shipment: { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784' }, returnLabel: { carrierCode: 'XPOST', trackingNumber: 'RB123456785GB' }, shippedAt: '2026-05-20T10:00:00Z', ...changes },
    key,
  });
const scan = (expressReplacementId: string, kind: string, scannedAt: string) =>
  ask(staffMember(), `mutation ($input: RecordExpressScanInput!) { recordExpressScan(input: $input) { ${fields} } }`, { input: { expressReplacementId, scan: kind, scannedAt } });
const inspect = (expressReplacementId: string, expectedVersion: number, findings: object) =>
  ask(staffMember(), `mutation ($input: InspectExpressReplacementInput!) { inspectExpressReplacement(input: $input) { ${fields} } }`, { input: { expressReplacementId, expectedVersion, returnedDevice: 'RIGHT', ...findings } });
const photo = async (organizationId = ours.id, body = drawnPicture()): Promise<string> => (await files.send(staffMember(), { body, query: `organizationId=${organizationId}&fileName=back.png` })).answer.fileId;
const cancel = (expressReplacementId: string, expectedVersion: number) =>
  ask(partnerMember(ours.id), `mutation ($input: CancelExpressReplacementInput!) { cancelExpressReplacement(input: $input) { ${fields} } }`, { input: { expressReplacementId, expectedVersion } });

async function sentOf(type: string, requestId: string): Promise<Record<string, unknown>[]> {
  return (await network.sent<Record<string, unknown>>(type)).filter((payload) => payload['requestId'] === requestId);
}

describe('an express replacement', () => {
  it('ERS-03 ERS-05 ERS-06 ERS-07 ERS-13 ERS-14 ERS-22: goes from its request over hold, shipment, scan and inspection to the settled hold, and tells every step', async () => {
    const deviceId = await deviceOf();
    const key = randomUUID();
    const requested = await request(deviceId, { key });
    expect(requested).toMatchObject({ state: 'REQUESTED', customer: { name: 'Kari Testberg', locale: 'nb' }, agreement: { kind: 'APPLECARE_PLUS', agreementNumber: 'AGR-77' }, hold: null });
    expect((await request(deviceId, { key })).id).toBe(requested.id);
    expect(await sentOf('express.requested', requested.id)).toEqual([{ requestId: requested.id, organizationId: ours.id, customer: { name: 'Kari Testberg', email: 'kari@example.com', locale: 'nb' }, deviceModel: 'iPhone 15', productName: 'iPhone 15', country: 'NO' }]);
    expect(await request(deviceId)).toMatchObject({ __typename: 'ExpressRequestedAlready', expressReplacementId: requested.id });
    expect(await ship(requested.id, { expectedVersion: 1 })).toMatchObject({ __typename: 'ExpressMoveNotOpen', state: 'REQUESTED' });

    await placed(requested.id);
    expect(await ship(requested.id, { expectedVersion: 1 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    const shipKey = randomUUID();
    const shipment = { key: shipKey, replacementSerialNumber: serial() };
    const shipped = await ship(requested.id, shipment);
    // Sent on Wednesday 20 May from Oslo; Whit Monday, 25 May, is no business day.
    expect(shipped).toMatchObject({ state: 'SHIPPED', returnDueOn: '2026-06-04', returnPackagingIncluded: true, receivedInTime: 'NEEDS_EVIDENCE', hold: { amountMinor: '1299000', currency: 'NOK', vatIncluded: true } });
    expect(shipped).toMatchObject({ device: { retirementReason: 'REPLACED' }, replacement: { serialNumber: shipment.replacementSerialNumber, replacementGround: 'EXPRESS' } });
    expect((await ship(requested.id, shipment)).version).toBe(shipped.version);
    expect(await sentOf('express.shipped', requested.id)).toMatchObject([{ shippedAt: '2026-05-20T10:00:00.000Z', carrier: 'UPS', trackingNumber: expect.any(String), returnDueOn: '2026-06-04', timeZone: 'Europe/Oslo', calendarVersion: shipped['calendarVersion'] }]);

    network.setNow(new Date('2026-06-10T10:00:00Z'));
    expect(await scan(requested.id, 'DELIVERED', '2026-05-22T09:00:00Z')).toMatchObject({ state: 'AWAITING_RETURN', receivedInTime: 'NOT_MET' });
    const received = await scan(requested.id, 'RECEIVED', '2026-06-04T21:59:59Z');
    expect(received).toMatchObject({ state: 'RECEIVED', receivedOn: '2026-06-04', receivedInTime: 'MET' });
    expect(await scan(requested.id, 'RECEIVED', '2026-06-09T10:00:00Z')).toMatchObject({ version: received.version, receivedOn: '2026-06-04' });
    expect(await sentOf('express.received', requested.id)).toMatchObject([{ receivedAt: '2026-06-04T21:59:59.000Z' }]);

    expect(await inspect(requested.id, received.version, { coveredBy: 'APPLECARE_PLUS', damage: 'UNCOVERED' })).toMatchObject({ __typename: 'ExpressRefused', code: 'EXTENT_MISSING' });
    const broken = { coveredBy: 'APPLECARE_PLUS', damage: 'ACCIDENTAL', note: 'The back glass is broken.' };
    expect(await inspect(requested.id, received.version, { ...broken, photoReferences: ['kept/elsewhere'] })).toMatchObject({ code: 'PHOTO_MISSING' });
    for (const unknown of [randomUUID(), await photo(network.theirs.id)]) expect(await inspect(requested.id, received.version, { ...broken, photoFileIds: [unknown] })).toMatchObject({ code: 'PHOTO_UNKNOWN' });
    expect(await inspect(requested.id, received.version, { ...broken, photoFileIds: [await photo(ours.id, Buffer.from(`%PDF-1.7 ${randomUUID()}`))] })).toMatchObject({ code: 'NOT_A_PICTURE' });
    const photoFileIds = [await photo(), await photo()];
    const inspected = await inspect(requested.id, received.version, { ...broken, photoFileIds });
    expect(inspected).toMatchObject({ state: 'INSPECTED', coveredBy: 'APPLECARE_PLUS', damage: 'ACCIDENTAL' });
    expect(await sentOf('express.inspected', requested.id)).toMatchObject([{ coveredBy: 'APPLECARE_PLUS', damage: 'ACCIDENTAL', outOfWarrantyEligible: null, extent: null, device: 'RIGHT' }]);
    await told('hold.settled', requested.id, { outcome: 'RELEASED', takenMinor: '109000', currency: 'NOK', vatIncluded: true });
    const settled = await ask(partnerMember(ours.id), `query ($id: ID!) { expressReplacement(id: $id) { ${requestFields} } }`, { id: requested.id });
    expect(settled).toMatchObject({ state: 'SETTLED', holdOutcome: 'RELEASED', holdTaken: { amountMinor: '109000' } });
    // The customer's agent sees what the inspector saw; it is taken off by nobody.
    const { inspectionPhotos } = (await ask(partnerMember(ours.id), 'query ($id: ID!) { expressReplacement(id: $id) { inspectionPhotos { id kind fileName downloadPath version } } }', { id: requested.id })) as unknown as { inspectionPhotos: { id: string; downloadPath: string }[] };
    expect(inspectionPhotos.map(({ downloadPath }) => downloadPath)).toEqual(photoFileIds.map((id) => `/attachments?id=${id}`));
    expect((await files.fetch(partnerMember(ours.id), photoFileIds[0]!)).status).toBe(200);
    expect((await files.fetch(partnerMember(network.theirs.id), photoFileIds[0]!)).status).toBe(404);
    expect(await ask(partnerMember(ours.id), 'mutation ($input: DetachFromRepairInput!) { detachFromRepair(input: $input) { __typename } }', { input: { attachmentId: inspectionPhotos[0]!.id, expectedVersion: 1, reason: 'x' } })).toMatchObject({ __typename: 'AttachmentNotFound' });
    network.setNow(new Date('2026-05-20T10:00:00Z'));
  });

  it('ERS-01 ERS-02: is answered beforehand with every reason at once, by the rule that the request itself asks, to whoever may see the device', async () => {
    const document = 'query ($id: ID!) { expressEligibility(deviceId: $id) { agreement { agreementNumber } reasons { code criterion verdict text(locale: nb) } } }';
    const able = await deviceOf();
    expect(await ask(partnerMember(ours.id), document, { id: able })).toEqual({ agreement: { agreementNumber: 'AGR-77' }, reasons: [] });
    const barred = await deviceOf({ productLine: 'IPAD', productName: null, activationLock: 'ON', coverage: { ...plan, kind: 'LIMITED_WARRANTY' } });
    const answer = await ask(partnerMember(ours.id), document, { id: barred });
    expect(answer).toMatchObject({ agreement: null, reasons: [{ code: 'DEVICE_LOCKED', text: 'Enheten er låst til eierens konto; låsen må av først.' }, { code: 'PRODUCT_UNKNOWN' }, { code: 'TERMS', criterion: 'ERS.IPHONE', verdict: 'NOT_MET' }, { code: 'TERMS', criterion: 'ERS.APPLECARE_PLUS', verdict: 'NOT_MET' }] });
    const requested = await request(able);
    expect(requested.state).toBe('REQUESTED');
    expect(await ask(partnerMember(ours.id), document, { id: able })).toMatchObject({ reasons: [{ code: 'REQUESTED_ALREADY' }] });
    expect((await network.ask(partnerMember(network.theirs.id), document, { id: able })).data).toEqual({ expressEligibility: null });
  });

  it.each([
    ['an iPad', { productLine: 'IPAD' }, [{ criterion: 'ERS.IPHONE', verdict: 'NOT_MET' }]],
    ['an iPhone whose AppleCare+ has ended', { coverage: { ...plan, endsOn: '2026-05-19' } }, [{ criterion: 'ERS.APPLECARE_PLUS', verdict: 'NOT_MET' }]],
    ['an iPhone under the limited warranty alone', { coverage: { ...plan, kind: 'LIMITED_WARRANTY' } }, [{ criterion: 'ERS.APPLECARE_PLUS', verdict: 'NOT_MET' }]],
    ['an iPhone of whose coverage nothing is known', { coverage: null }, [{ criterion: 'ERS.APPLECARE_PLUS', verdict: 'NEEDS_EVIDENCE' }]],
  ])('ERS-01 ERS-02: of %s is refused with every reason', async (_, changes, reasons) => {
    expect(await request(await deviceOf(changes))).toMatchObject({ __typename: 'ExpressNotEligible', reasons });
  });

  it('is refused of a locked, retired or nameless device, of another’s, and with an address that is none', async () => {
    expect(await request(await deviceOf({ activationLock: 'ON' }))).toMatchObject({ code: 'DEVICE_LOCKED' });
    expect(await request(await deviceOf({ productName: null }))).toMatchObject({ code: 'PRODUCT_UNKNOWN' });
    const deviceId = await deviceOf();
    expect(await request(deviceId, { viewer: partnerMember(network.theirs.id), locationId: network.theirs.location.id })).toMatchObject({ __typename: 'ExpressNotFound', message: 'There is no such device.' });
    expect(await request(deviceId, { locationId: network.theirs.location.id })).toMatchObject({ __typename: 'ExpressNotFound', message: 'There is no such location.' });
    const { errors } = await network.ask(partnerMember(ours.id), 'mutation ($input: RequestExpressReplacementInput!) { requestExpressReplacement(input: $input, idempotencyKey: "k") { __typename } }', { input: { deviceId, locationId: ours.location.id, customer: { ...customer, email: 'nobody' } } });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.customer.email' } });
  });

  it('ERS-08: ends where the card is declined, and ships nothing once the amount is no longer secured', async () => {
    const declined = await request(await deviceOf());
    await told('hold.declined', declined.id, { reason: 'INSUFFICIENT_FUNDS' });
    expect(await ship(declined.id)).toMatchObject({ __typename: 'ExpressMoveNotOpen', state: 'DECLINED' });
    const unsecured = await request(await deviceOf());
    await placed(unsecured.id);
    await told('hold.unsecured', unsecured.id, { reason: 'EXPIRED' });
    network.setNow(new Date('2099-01-01T00:00:00Z'));
    expect(await ship(unsecured.id, { expectedVersion: 3, shippedAt: '2098-12-31T10:00:00Z' })).toMatchObject({ code: 'HOLD_NOT_SECURED' });
    network.setNow(new Date('2026-05-20T10:00:00Z'));
  });

  it('is cancelled before it ships and not afterwards, and a hold that is placed too late does not bring it back', async () => {
    const early = await request(await deviceOf());
    expect(await cancel(early.id, 1)).toMatchObject({ state: 'CANCELLED' });
    expect(await sentOf('express.cancelled', early.id)).toHaveLength(1);
    await placed(early.id);
    expect(await cancel(early.id, 2)).toMatchObject({ __typename: 'ExpressMoveNotOpen', state: 'CANCELLED' });
    const late = await request(await deviceOf());
    await placed(late.id);
    const { version } = await ship(late.id);
    expect(await cancel(late.id, version)).toMatchObject({ __typename: 'ExpressMoveNotOpen', state: 'SHIPPED' });
    expect(await cancel(late.id, 1)).toMatchObject({ __typename: 'VersionConflict' });
  });

  it('takes no scan before the shipment or from the future, no wrong tracking number, and no inspection before the receipt', async () => {
    const { id } = await request(await deviceOf());
    expect(await scan(id, 'RECEIVED', '2026-05-20T09:30:00Z')).toMatchObject({ __typename: 'ExpressMoveNotOpen', state: 'REQUESTED' });
    await placed(id);
    const { errors } = await network.ask(staffMember(), 'mutation ($input: ShipExpressReplacementInput!) { shipExpressReplacement(input: $input, idempotencyKey: "k") { __typename } }', { input: { expressReplacementId: id, expectedVersion: 2, replacementSerialNumber: serial(), shipment: { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456783' } } });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.shipment.trackingNumber' } });
    const { version } = await ship(id);
    expect(await scan(id, 'RECEIVED', '2026-05-20T09:59:59Z')).toMatchObject({ code: 'BEFORE_SHIPMENT' });
    expect(await scan(id, 'RECEIVED', '2026-05-20T10:00:01Z')).toMatchObject({ code: 'IN_THE_FUTURE' });
    expect(await inspect(id, version, { coveredBy: 'APPLECARE_PLUS', damage: 'NONE' })).toMatchObject({ __typename: 'ExpressMoveNotOpen', state: 'SHIPPED' });
  });

  it('is listed for its organisation and for staff, a page for as many statements as one', async () => {
    const page = (viewer: Viewer, first: number) => network.ask<{ expressReplacements: { nodes: object[] } }>(viewer, `{ expressReplacements(first: ${first}) { nodes { id state receivedInTime customer { name } device { serialNumber } replacement { serialNumber } agreement { kind } organization { id } location { id } inspectionPhotos { id } } } }`);
    const [one, many, theirs] = [await page(partnerMember(ours.id), 1), await page(staffMember(), 20), await page(partnerMember(network.theirs.id), 20)];
    expect([one.errors, many.errors]).toEqual([[], []]);
    expect(many.data!.expressReplacements.nodes.length).toBeGreaterThan(4);
    expect(many.statements).toBeLessThanOrEqual(one.statements + 1);
    expect(theirs.data!.expressReplacements.nodes).toEqual([]);
  });

  it('is shipped, scanned and inspected by the manufacturer alone', async () => {
    const { errors } = await network.ask(partnerMember(ours.id), 'mutation ($input: RecordExpressScanInput!) { recordExpressScan(input: $input) { __typename } }', { input: { expressReplacementId: randomUUID(), scan: 'RECEIVED', scannedAt: '2026-05-20T09:00:00Z' } });
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
