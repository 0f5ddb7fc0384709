import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { runOperations } from '@platform/accounts/actions/holds/run-operations.js';
import { sweepHolds } from '@platform/accounts/actions/holds/sweep-holds.js';
import { watchAwaitedCards } from '@platform/accounts/actions/holds/watch-awaited-cards.js';
import { entities, schema } from '@platform/accounts/db/database.js';
import { buildSchema } from '@platform/accounts/graphql/schema.js';
import { paymentNotifications } from '@platform/accounts/payment-notifications.js';
import { StripeProvider } from '@platform/accounts/payment/stripe-provider.js';
import { subscriptions } from '@platform/accounts/subscriptions.js';
import { allPublishedTerms } from '@platform/accounts/testing/published-terms.js';
import { startTestPlatform, type TestPlatform } from '@platform/gateway/testing/test-platform.js';
import { createLogger } from '@platform/kit/process/logger.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import pg from 'pg';

import { type RunningCardSimulator, startCardSimulator } from '../card-simulator/start-card-simulator.js';

const retailMinor = 1_399_000n;
const prices = { amountMinor: retailMinor, otherDamageFeeMinor: 109_000n, outOfWarrantyFeeMinor: 549_000n, currency: 'NOK' };
const dayMs = 86_400_000;

/** A hold as it stands, for whoever tells of its request. */
export interface HoldOverHttp {
  id: string;
  tenant: string;
  requestId: string;
}

interface Parts {
  subgraph: TestSubgraph;
  admin: pg.Client;
  gateway: TestPlatform;
  simulator: RunningCardSimulator;
  /** Where accounts takes what the gateway hands on. */
  server: Server;
  secrets: { apiKey: string; webhookSecret: string };
  setNow: (now: () => Date) => void;
}

/** Accounts & Credit, the gateway and the payment provider's simulator, which ask and tell one another over HTTP as in production. */
export class HoldsOverHttp {
  readonly provider: StripeProvider;
  private movedMs = 0;

  private constructor(private readonly parts: Parts) {
    this.provider = new StripeProvider({ ...parts.secrets, publishableKey: null, apiUrl: parts.simulator.url, timeoutMs: 1_000 });
    parts.setNow(this.now);
  }

  get subgraph(): TestSubgraph {
    return this.parts.subgraph;
  }

  get admin(): pg.Client {
    return this.parts.admin;
  }

  get gateway(): TestPlatform {
    return this.parts.gateway;
  }

  get simulator(): RunningCardSimulator {
    return this.parts.simulator;
  }

  static async open(): Promise<HoldsOverHttp> {
    const secrets = { apiKey: `sk_test_${randomBytes(12).toString('hex')}`, webhookSecret: `whsec_${randomBytes(12).toString('hex')}` };
    const subgraph = await startTestSubgraph({ buildSchema: () => buildSchema({ provider: null }), schema, entities, subscriptions });
    await deliverTerms(subgraph, allPublishedTerms());
    const admin = new pg.Client({ connectionString: subgraph.database.adminUrl });
    await admin.connect();
    let takeNotification: ReturnType<typeof paymentNotifications> = {};
    const server = createServer((request, response) => {
      const route = takeNotification[`${request.method} ${request.url}`];
      if (route === undefined) return void response.writeHead(401).end();
      route(request, response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const accountsUrl = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
    const gateway = await startTestPlatform({ accountsUrl });
    let clock = (): Date => new Date();
    const simulator = await startCardSimulator({ host: '127.0.0.1', port: 0, ...secrets, webhookUrl: `${gateway.url}/payment-notifications`, file: null, now: () => clock() });
    const desk = new HoldsOverHttp({ subgraph, admin, gateway, simulator, server, secrets, setNow: (now) => void (clock = now) });
    takeNotification = paymentNotifications({ dataSource: subgraph.dataSource, bus: subgraph.bus, log: createLogger('accounts', 'silent') }, desk.provider);
    return desk;
  }

  now = (): Date => new Date(Date.now() + this.movedMs);

  /** Days go by for the platform and for the provider alike. */
  daysLater(days: number): void {
    this.movedMs += days * dayMs;
  }

  get webhookSecret(): string {
    return this.parts.secrets.webhookSecret;
  }

  async close(): Promise<void> {
    await this.simulator.stop();
    await this.gateway.stop();
    this.parts.server.close();
    this.parts.server.closeAllConnections();
    await this.admin.end();
    await this.subgraph.stop();
  }

  /** What earlier tests left is not looked at any more. */
  async forget(): Promise<void> {
    for (const table of ['card_hold', 'payment_operation']) await this.admin.query(`update accounts.${table} set due_at = null`);
    await this.admin.query(`update accounts.card_authorization set look_at = 'infinity'`);
  }

  /** A hold that waits for its cardholder. */
  async asked(): Promise<HoldOverHttp> {
    const [tenant, requestId] = [randomUUID(), randomUUID()];
    await this.subgraph.deliver({ type: 'organization.registered', tenant, payload: { organizationId: tenant, region: 'NO' } });
    const payload = { requestId, organizationId: tenant, customer: { email: 'customer@example.net', locale: 'nb' }, deviceModel: 'iPhone 16', productName: 'iPhone 16 128 GB', country: 'NO' };
    await this.subgraph.deliver({ type: 'express.requested', tenant, payload });
    await this.work();
    const { rows: [kept] } = await this.admin.query<{ id: string }>('select id from accounts.card_hold where request_id = $1', [requestId]);
    return { id: kept!.id, tenant, requestId };
  }

  /** One whose card was entered and which the platform has heard of. */
  async placed(card = 'pm_good'): Promise<HoldOverHttp> {
    const hold = await this.asked();
    this.simulator.enterCard(await this.reference(hold), card);
    await this.simulator.teller.told();
    return hold;
  }

  /** One whose original came back and was inspected, told of in the order in which it happened. */
  async returned(found: object = {}, hold?: HoldOverHttp): Promise<HoldOverHttp> {
    const placed = hold ?? (await this.placed());
    const of = { requestId: placed.requestId, organizationId: placed.tenant };
    // Events are taken up by the true clock.
    const at = new Date();
    const tell = (type: string, payload: object): Promise<void> => this.subgraph.deliver({ type, tenant: placed.tenant, payload: { ...of, ...payload } });
    await tell('express.shipped', { shippedAt: at.toISOString(), returnDueOn: new Date(at.getTime() + 14 * dayMs).toISOString().slice(0, 10), timeZone: 'Europe/Oslo', calendarVersion: 'NO-2024-2030.1' });
    await tell('express.received', { receivedAt: at.toISOString() });
    await tell('express.inspected', { inspectedAt: at.toISOString(), coveredBy: 'APPLECARE_PLUS', damage: 'NONE', outOfWarrantyEligible: null, device: 'RIGHT', ...found });
    return placed;
  }

  /** Everything that is due, until nothing is. */
  async work(): Promise<void> {
    const world = { dataSource: this.subgraph.dataSource, now: this.now, provider: this.provider, prices: async () => prices };
    for (let done = 1, rounds = 0; done > 0 && rounds < 20; rounds += 1) done = (await sweepHolds(world)) + (await runOperations(world)) + (await watchAwaitedCards(world));
  }

  async state({ id }: HoldOverHttp): Promise<string> {
    return (await this.admin.query<{ state: string }>('select state from accounts.card_hold where id = $1', [id])).rows[0]!.state;
  }

  async moves({ id }: HoldOverHttp): Promise<string[]> {
    return (await this.admin.query<{ move: string }>('select move from accounts.hold_event where hold_id = $1 order by sequence', [id])).rows.map(({ move }) => move);
  }

  /** The provider's reference of its latest authorisation. */
  async reference({ id }: HoldOverHttp): Promise<string> {
    return (await this.admin.query<{ reference: string }>('select reference from accounts.card_authorization where hold_id = $1 order by number desc limit 1', [id])).rows[0]!.reference;
  }

  /** How many notifications were taken up about a hold. */
  async takenUp({ tenant }: HoldOverHttp): Promise<number> {
    return (await this.admin.query<{ count: number }>('select count(*)::int as count from accounts.payment_notification where tenant_id = $1', [tenant])).rows[0]!.count;
  }
}
