import { randomUUID } from 'node:crypto';

import { installBus } from '@platform/kit/bus/install-bus.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, type KnownPartner, startKnownNetwork } from './known-network.js';
import { allPublishedTerms } from './published-terms.js';

const witnessed = ['part-order.submitted', 'part-order.shipped', 'part-order.cancelled', 'return.opened', 'return.doa-declared'];

/** What a mutation of these tests answers: a thing or a problem. */
export interface AnsweredOrder {
  __typename: string;
  id: string;
  number: string;
  status: string;
  version: number;
  amount: { amountMinor: string; currency: string; vatIncluded: boolean };
  plannedDispatchOn: string | null;
  dispatchReasons: string[];
  lines: { id: string; line: number; quantity: number; reserved: number; waiting: number; picked: number; shipped: number; cancelled: number; delivered: number; part: { number: string }; orderedPart: { number: string } }[];
  reasons: { code: string; line: number | null; criterion: string | null; termsReason: string | null }[];
  message: string;
}

const ofOrder = `id number status version amount { amountMinor currency vatIncluded } plannedDispatchOn dispatchReasons
  lines { id line quantity reserved waiting picked shipped cancelled delivered part { number } orderedPart { number } }`;

/** What these tests ask of an order or a problem. */
export const orderOrProblem = `__typename ... on PartOrder { ${ofOrder} } ... on Problem { message }`;

export interface PartGiven {
  number?: string;
  onHand?: number;
  genuine?: boolean;
  functionalTest?: string;
  isSerialized?: boolean;
  type?: string;
  fits?: [productLine: string, componentGroup: string][];
  prices?: [category: string, currency: string, amountMinor: number][];
  substituteId?: string | null;
}

/** Repairs & Parts with a depot for Norway, and short ways to do in it what a test is not about. */
export class PartsDesk {
  private parts = 10_000;

  private constructor(
    readonly network: KnownNetwork,
    readonly depotId: string,
  ) {}

  static async open(): Promise<PartsDesk> {
    const network = await startKnownNetwork();
    await installBus({ adminUrl: network.database.adminUrl, subscriptions: witnessed.map((type) => ({ consumer: 'probe', type })), roles: ['repairs_app'] });
    await deliverTerms(network, allPublishedTerms());
    const depotId = randomUUID();
    await network.look(
      `insert into repairs.depot (id, code, name, countries, calendar_region, time_zone, cut_off_hour, dispatch_business_days) values ($1, 'OSL', 'Oslo', '{NO}', 'NO', 'Europe/Oslo', 15, 1)`,
      [depotId],
    );
    const desk = new PartsDesk(network, depotId);
    await desk.account(network.ours);
    await desk.account(network.theirs);
    return desk;
  }

  close(): Promise<void> {
    return this.network.stop();
  }

  /** An account of the organisation, in good standing unless told otherwise. */
  async account({ id: organizationId }: Pick<KnownPartner, 'id'>, given: { type?: string; status?: string; standing?: string; accountId?: string } = {}): Promise<string> {
    const payload = { accountId: randomUUID(), organizationId, type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE', standing: 'GOOD', ...given };
    await this.network.deliver({ type: 'account.changed', tenant: organizationId, payload });
    return payload.accountId;
  }

  /** A part of the catalogue, with what the depot has of it. */
  async part({ onHand = 0, genuine = true, functionalTest = 'PASSED', isSerialized = false, type = 'MODULE', fits = [], prices = [['STOCK', 'NOK', 100_00], ['EXCHANGE', 'NOK', 40_00]], substituteId = null, number }: PartGiven = {}): Promise<{ id: string; number: string }> {
    const part = { id: randomUUID(), number: number ?? `661-${(this.parts += 1)}` };
    const { look } = this.network;
    await look(
      `insert into repairs.part (id, number, type, description, is_serialized, condition, genuine, functional_test, substitute_id, version)
       values ($1, $2, $3, '{"en": "A part", "nb": "En del", "sv": "En del", "de": "Ein Teil"}', $4, 'NEW', $5, $6, $7, 1)`,
      [part.id, part.number, type, isSerialized, genuine, functionalTest, substituteId],
    );
    for (const [line, group] of fits) await look('insert into repairs.part_fit values ($1, $2, $3)', [part.id, line, group]);
    for (const [category, currency, amount] of prices) {
      await look(`insert into repairs.part_price values (gen_random_uuid(), $1, $2, $3, 1, '2020-01-01', $4, false, now())`, [part.id, category, currency, amount]);
    }
    if (onHand > 0) {
      await look('insert into repairs.depot_stock values ($1, $2, $3, 0, 0)', [this.depotId, part.id, onHand]);
      await look(`insert into repairs.depot_movement values (gen_random_uuid(), $1, $2, 'RECEIVED', $3, 0, 0, null, 'begin', now())`, [this.depotId, part.id, onHand]);
    }
    return part;
  }

  async order(given: { partner?: KnownPartner; viewer?: Viewer; key?: string; program?: string; repairId?: string | null; seedStock?: boolean; locationId?: string; purchaseOrderNumber?: string; lines: { partNumber: string; quantity: number; priceCategory?: string }[] }): Promise<AnsweredOrder> {
    const { partner = this.network.ours, viewer = partnerMember(partner.id), key = randomUUID(), program = 'AASP', repairId = null, seedStock = false, locationId = partner.location.id, purchaseOrderNumber = null, lines } = given;
    const input = { locationId, program, repairId, seedStock, purchaseOrderNumber, lines: lines.map((line) => ({ priceCategory: 'STOCK', ...line })) };
    return this.answer(viewer, `mutation ($input: SubmitPartOrderInput!, $key: ID!) { submitPartOrder(input: $input, idempotencyKey: $key) { ${orderOrProblem} ... on PartOrderNotAllowed { reasons { code line criterion termsReason } } } }`, { input, key });
  }

  async cancel(order: { id: string; version: number }, partner: KnownPartner = this.network.ours, key: string = randomUUID()): Promise<AnsweredOrder> {
    const input = { orderId: order.id, expectedVersion: order.version };
    return this.answer(partnerMember(partner.id), `mutation ($input: CancelPartOrderInput!, $key: ID!) { cancelPartOrder(input: $input, idempotencyKey: $key) { ${orderOrProblem} } }`, { input, key });
  }

  async read(id: string, partner: KnownPartner = this.network.ours): Promise<AnsweredOrder> {
    return this.answer(partnerMember(partner.id), `query ($id: ID!) { partOrder(id: $id) { ${ofOrder} } }`, { id });
  }

  /** Accounts & Credit reserves the order's amount, or refuses it. */
  async credit(orderId: string, refused: { reason: string; availableMinor?: string } | null = null, partner: KnownPartner = this.network.ours): Promise<void> {
    const organizationId = partner.id;
    const accountId = (await this.network.look<{ id: string }>('select id from repairs.known_account where tenant_id = $1 order by id limit 1', [organizationId]))[0]!.id;
    const payload = { orderId, organizationId, ...(refused ?? { accountId }) };
    await this.network.deliver({ type: refused === null ? 'credit.reserved' : 'credit.refused', tenant: organizationId, payload });
  }

  /** Asks for one field and answers it; an error fails the test. */
  async answer<Field>(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Field> {
    const { data, errors } = await this.network.ask<Record<string, Field>>(viewer, query, variables);
    if (errors.length > 0) throw new Error(`${errors[0]!.message} ${JSON.stringify(errors[0]!.extensions ?? {})}`);
    return Object.values(data!)[0]!;
  }

  async balance(partId: string): Promise<{ on_hand: number; reserved: number; waiting: number }> {
    const [balance] = await this.network.look<{ on_hand: number; reserved: number; waiting: number }>('select on_hand, reserved, waiting from repairs.depot_stock where depot_id = $1 and part_id = $2', [this.depotId, partId]);
    return balance!;
  }
}
