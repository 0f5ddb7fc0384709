import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Random } from '../demo/random.js';
import type { Bearer } from '../testing/minted-tokens.js';
import { chargedMeanwhile, checkHolds, type Found, openOperations } from './check-holds.js';
import type { History, Outcome } from './history.js';
import type { Answer, FigureName, Finding, Operation, Workload, World } from './workload.js';

interface Place {
  tenant: string;
  location: string;
  country: string;
  devices: string[];
  /** A picture that was sent, for inspections to rest on. */
  photo: string;
}

/** What the inspector will find, and what the terms make of it. */
const findings: readonly (readonly [Found, object])[] = [
  ['RELEASE', { coveredBy: 'APPLECARE_PLUS', damage: 'NONE' }],
  ['FEES', { coveredBy: 'APPLECARE_PLUS', damage: 'ACCIDENTAL' }],
  ['RETAIL', { damage: 'UNCOVERED', outOfWarrantyEligible: false, extent: 'RETAIL_PRICE' }],
];

interface Request {
  id: string;
  place: Place;
  found: Found;
  /** The serial number of its replacement. */
  serial: string;
}

// How far it has come is not asked for under a key: an answer under a key stays as it was.
const thing = '__typename ... on ExpressReplacement { id } ... on Problem { message }';
const documents = {
  request: `mutation ($input: RequestExpressReplacementInput!, $key: ID!) { requestExpressReplacement(input: $input, idempotencyKey: $key) { ${thing} } }`,
  look: 'query ($id: ID!) { expressReplacement(id: $id) { __typename id state version } }',
  ship: `mutation ($input: ShipExpressReplacementInput!, $key: ID!) { shipExpressReplacement(input: $input, idempotencyKey: $key) { ${thing} } }`,
  scan: `mutation ($input: RecordExpressScanInput!) { recordExpressScan(input: $input) { ${thing} } }`,
  inspect: `mutation ($input: InspectExpressReplacementInput!) { inspectExpressReplacement(input: $input) { ${thing} } }`,
} as const;

const openMax = 24;
const devicesOfEach = 400;
const staff: Bearer = { subject: 'faults-depot', role: 'PROGRAM_MANAGER', tenant: null };
const customer = { name: 'Nobody Inparticular', email: 'nobody@example.com', locale: 'en', street: 'Nowhere 1', postalCode: '0001', city: 'Nowhere' };

/** Replacements are requested, shipped, received and inspected, while customers enter cards at the provider; each hold on a card must come to what its inspection says. */
export class HoldsWorkload implements Workload {
  readonly name = 'holds';
  private places: Place[] = [];
  /** Under way, the one that was looked at longest ago first; and what those are ready for that were found to be. */
  private readonly underWay: Request[] = [];
  private readonly ready: { request: Request; state: string; version: number }[] = [];
  private readonly requests = new Map<string, Request>();
  /** Asked for and not answered: asked for again under their keys, before anything new is. */
  private readonly unanswered = new Map<string, Operation>();
  /** What an inspector has begun to tell; nothing else may be charged. */
  private readonly told = new Map<string, Found>();
  private number = 0;
  private charged = 0;

  constructor(private readonly run: string) {}

  async prepare({ admin }: World): Promise<void> {
    const { rows } = await admin.query<Place & { device: string }>(
      `select distinct on (l.tenant_id) l.tenant_id as tenant, l.id as location, l.country, d.id as device, array[]::text[] as devices
       from repairs.known_location l join repairs.device d on d.tenant_id = l.tenant_id
       where l.country in ('NO', 'SE', 'DE') and exists (select 1 from repairs.coverage c where c.tenant_id = d.tenant_id and c.device_id = d.id)
       order by l.tenant_id, l.id, d.id limit 3`,
    );
    if (rows.length === 0) throw new Error('A partner with a location and devices is needed.');
    for (const place of rows) Object.assign(place, { devices: await this.plantDevices(admin, place), photo: await this.plantPhoto(admin, place) });
    this.places = rows;
  }

  next(chance: Random): Operation {
    const turn = chance.weighted<'request' | 'step' | 'look'>([['request', 2], ['step', 6], ['look', 6]]);
    const step = turn === 'step' ? this.ready.shift() : undefined;
    if (step !== undefined) return this.step(step);
    const isFull = this.underWay.length + this.unanswered.size > openMax;
    const request = turn === 'look' || isFull ? this.underWay.shift() : undefined;
    if (request !== undefined) return this.look(request);
    return isFull ? chance.pick([...this.unanswered.values()]) : this.request(chance);
  }

  judge({ name, subject, key }: Operation, { data, errors }: Answer): Outcome {
    const answer = Object.values(data ?? {})[0] as { __typename: string; id: string; state: string; version: number } | null | undefined;
    const isThere = answer?.__typename === 'ExpressReplacement';
    const { request, place, found } = subject as { request?: Request; place?: Place; found?: Found };
    if (name === 'requestExpressReplacement' && isThere && place && found && !this.requests.has(answer.id)) this.note({ id: answer.id, place, found, serial: this.serial('R', this.requests.size) });
    if (name === 'lookAtExpress' && request && isThere) this.lookedAt(request, answer);
    if (errors.length > 0 || answer == null) return 'unknown';
    if (key !== null) this.unanswered.delete(key);
    return isThere || key === null ? 'ok' : 'refused';
  }

  /** Customers enter cards in the provider's fields, whatever else goes wrong. */
  async meanwhile({ admin, cardsUrl }: World): Promise<void> {
    const { rows } = await admin.query<{ reference: string }>(
      `select a.reference from accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id join repairs.express_replacement e on e.id = h.request_id
       where a.state = 'ACTION_REQUIRED' and e.device_id = any($1::uuid[])`,
      [this.devices()],
    );
    for (const { reference } of rows) await fetch(`${cardsUrl}/card-entry/${reference}`, { method: 'POST', body: 'card=pm_good', redirect: 'manual', signal: AbortSignal.timeout(2_000) });
  }

  async invariant({ admin }: World): Promise<Finding[]> {
    return chargedMeanwhile(admin, this.told);
  }

  /** Hours go by: whatever is to be asked of the provider again is asked now, until nothing is left to ask. */
  async comeToRest(world: World): Promise<void> {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(500)) {
      await this.meanwhile(world);
      if ((await openOperations(world.admin, this.devices())) === 0) return;
      await world.admin.query(`update accounts.payment_operation set due_at = now() where due_at > now()`);
      await world.admin.query(`update accounts.card_authorization set look_at = now() where state = 'ACTION_REQUIRED'`);
    }
  }

  async check(world: World, history: History): Promise<Finding[]> {
    const { charged, findings: found } = await checkHolds(world, { history, requests: this.requests, told: this.told, devices: this.devices() });
    this.charged = charged;
    return found;
  }

  counted(): Partial<Record<FigureName, number>> {
    return { 'holds charged twice': this.charged, 'holds charged early': this.charged, 'outcomes left unknown': this.requests.size, 'money of holds at odds': this.requests.size };
  }

  private devices(): string[] {
    return this.places.flatMap(({ devices }) => devices);
  }

  private note(request: Request): void {
    this.requests.set(request.id, request);
    this.underWay.push(request);
  }

  private lookedAt(request: Request, { state, version }: { state: string; version: number }): void {
    const isKnown = this.ready.some((each) => each.request === request && each.state === state);
    if (['HOLD_PLACED', 'SHIPPED', 'AWAITING_RETURN', 'RECEIVED'].includes(state) && !isKnown) this.ready.push({ request, state, version });
    if (['DECLINED', 'CANCELLED', 'SETTLED'].includes(state) && this.underWay.includes(request)) this.underWay.splice(this.underWay.indexOf(request), 1);
  }

  private request(chance: Random): Operation {
    const place = chance.pick(this.places);
    const [found] = chance.pick(findings);
    const deviceId = place.devices[this.number % place.devices.length]!;
    this.number += 1;
    const key = `express-${deviceId}`;
    const input = { deviceId, locationId: place.location, customer: { ...customer, country: place.country } };
    const operation: Operation = { name: 'requestExpressReplacement', bearer: { subject: `faults-${place.tenant}`, role: 'PARTNER_ADMIN', tenant: place.tenant }, query: documents.request, variables: { input, key }, key, subject: { place, found, deviceId } };
    this.unanswered.set(key, operation);
    return operation;
  }

  private look(request: Request): Operation {
    // Whether it is answered or not, it is looked at again.
    this.underWay.push(request);
    return { name: 'lookAtExpress', bearer: staff, query: documents.look, variables: { id: request.id }, key: null, subject: { request } };
  }

  private step({ request, state, version: expectedVersion }: { request: Request; state: string; version: number }): Operation {
    const { id: expressReplacementId } = request;
    const common = { bearer: staff, subject: { request }, key: null };
    if (state === 'HOLD_PLACED') {
      const key = `ship-${expressReplacementId}-${expectedVersion}`;
      const input = { expressReplacementId, expectedVersion, replacementSerialNumber: request.serial, shipment: { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784' } };
      return { ...common, name: 'shipExpressReplacement', query: documents.ship, variables: { input, key }, key };
    }
    if (state === 'RECEIVED') {
      this.told.set(expressReplacementId, request.found);
      const input = { expressReplacementId, expectedVersion, returnedDevice: 'RIGHT', photoFileIds: [request.place.photo], ...findings.find(([found]) => found === request.found)![1] };
      return { ...common, name: 'inspectExpressReplacement', query: documents.inspect, variables: { input } };
    }
    return { ...common, name: 'recordExpressScan', query: documents.scan, variables: { input: { expressReplacementId, scan: 'RECEIVED', scannedAt: new Date().toISOString() } } };
  }

  /** Phones that AppleCare+ covers, like one that the place has. */
  private async plantDevices(admin: World['admin'], { tenant, device }: Place & { device: string }): Promise<string[]> {
    const devices = Array.from({ length: devicesOfEach }, (_, index) => ({ id: randomUUID(), coverage: randomUUID(), serial: this.serial(tenant.slice(0, 1).toUpperCase(), index) }));
    await admin.query(
      `insert into repairs.device select (jsonb_populate_record(d, jsonb_build_object('id', p.id, 'serial_number', p.serial, 'imei', null, 'imei2', null, 'meid', null, 'product_name', 'iPhone 16', 'product_line', 'IPHONE',
         'activation_lock', 'OFF', 'retired_on', null, 'retirement_reason', null, 'replaces_id', null, 'replaced_on', null, 'replacement_ground', null))).*
       from repairs.device d, jsonb_to_recordset($3::jsonb) as p (id uuid, serial text) where d.tenant_id = $1 and d.id = $2`,
      [tenant, device, JSON.stringify(devices)],
    );
    await admin.query(
      `insert into repairs.coverage select (jsonb_populate_record(c, jsonb_build_object('id', p.coverage, 'device_id', p.id, 'kind', 'APPLECARE_PLUS', 'starts_on', current_date - 100, 'ends_on', current_date + 300, 'cancelled_on', null, 'part_number', null,
         'agreement_number', 'AGR-1'))).* from repairs.coverage c, jsonb_to_recordset($2::jsonb) as p (id uuid, coverage uuid)
       where c.tenant_id = $1 and c.id = (select id from repairs.coverage where tenant_id = $1 limit 1)`,
      [tenant, JSON.stringify(devices)],
    );
    return devices.map(({ id }) => id);
  }

  private async plantPhoto(admin: World['admin'], { tenant }: Place): Promise<string> {
    const { rows } = await admin.query<{ id: string }>(
      `insert into repairs.attachment_file (tenant_id, id, file_name, media_type, size_bytes, sha256, sent_sha256, width, height, uploaded_at, uploaded_by, uploaded_by_name)
       values ($1, gen_random_uuid(), 'original.png', 'image/png', 1, $2, $2, 1, 1, now(), 'faults', 'Faults') returning id`,
      [tenant, createHash('sha256').update(`${this.run} ${tenant}`).digest('hex')],
    );
    return rows[0]!.id;
  }

  private serial(kind: string, index: number): string {
    return `H${kind}${this.run}${String(index).padStart(4, '0')}`;
  }
}
