import { randomUUID } from 'node:crypto';

import type { Event } from '@platform/kit/bus/event.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import pg from 'pg';
import { v7 as newId } from 'uuid';

import { type ExpressInspected, noteCancelled, noteInspected, noteReceived, noteShipped } from '../actions/holds/note-express.js';
import { type Received, receiveNotification } from '../actions/holds/receive-notification.js';
import { runOperations } from '../actions/holds/run-operations.js';
import { sweepHolds } from '../actions/holds/sweep-holds.js';
import { watchAwaitedCards } from '../actions/holds/watch-awaited-cards.js';
import { entities, schema } from '../db/database.js';
import { buildSchema } from '../graphql/schema.js';
import { subscriptions } from '../subscriptions.js';
import { brokenHoldInvariant, fingerprintOfHold } from './hold-invariants.js';
import { publishedTerms } from './published-terms.js';
import { RememberedProvider } from './remembered-provider.js';

const hourMs = 3_600_000;
export const retailMinor = 1_399_000n;

/** A hold as it stands in the database. */
export interface KeptHold {
  id: string;
  tenant_id: string;
  request_id: string;
  state: string;
  version: number;
  due_at: Date | null;
  shipped_at: Date | null;
  deadline_at: Date | null;
  review_reason: string | null;
  settle_taking: string | null;
  settle_minor: string | null;
}

/** Accounts & Credit with a payment provider that remembers and a clock that is set: what tests of holds begin with. */
export class HoldDesk {
  prices: { amountMinor: bigint; otherDamageFeeMinor: bigint | null; outOfWarrantyFeeMinor: bigint | null; currency: string } | null = { amountMinor: retailMinor, otherDamageFeeMinor: 109_000n, outOfWarrantyFeeMinor: 549_000n, currency: 'NOK' };

  private constructor(
    readonly subgraph: TestSubgraph,
    readonly admin: pg.Client,
    private readonly clock: { instant: Date; provider: RememberedProvider },
  ) {}

  get provider(): RememberedProvider {
    return this.clock.provider;
  }

  static async open(): Promise<HoldDesk> {
    const provider: RememberedProvider = new RememberedProvider(() => clock.instant);
    const clock = { instant: new Date('2026-03-02T09:00:00Z'), provider };
    const subgraph = await startTestSubgraph({ buildSchema: () => buildSchema({ provider }), schema, entities, subscriptions });
    await deliverTerms(subgraph, [publishedTerms('ERS', 'NO')]);
    const admin = new pg.Client({ connectionString: subgraph.database.adminUrl });
    await admin.connect();
    const desk = new HoldDesk(subgraph, admin, clock);
    desk.at(clock.instant);
    return desk;
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.subgraph.stop();
  }

  now = (): Date => this.clock.instant;

  at(instant: Date | string): void {
    this.clock.instant = new Date(instant);
    this.subgraph.setNow(this.clock.instant);
  }

  hoursLater(hours: number): void {
    this.at(new Date(this.now().getTime() + hours * hourMs));
  }

  /** A request for a replacement; answers the id of its hold. */
  async request(of?: string, change: object = {}): Promise<KeptHold> {
    const organizationId = of ?? (await this.organization());
    const requestId = randomUUID();
    const payload = { requestId, organizationId, customer: { email: 'customer@example.net', locale: 'nb' }, deviceModel: 'iPhone 16', productName: 'iPhone 16 128 GB', country: 'NO', ...change };
    await this.subgraph.deliver({ type: 'express.requested', tenant: organizationId, payload });
    await this.admin.query('update accounts.card_hold set due_at = $2 where request_id = $1', [requestId, this.now()]);
    return this.holdOf(requestId);
  }

  /** An organisation that the subgraph knows. */
  async organization(region = 'NO'): Promise<string> {
    const organizationId = randomUUID();
    await this.subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, region } });
    return organizationId;
  }

  /** A hold whose amount is held. */
  async placed(organizationId?: string): Promise<KeptHold> {
    const hold = await this.request(organizationId);
    await this.work();
    return this.hold(hold.id);
  }

  /** A hold whose replacement was shipped now, and whose return is due on that day. */
  async shipped(returnDueOn = '2026-03-16', organizationId?: string): Promise<KeptHold> {
    const hold = await this.placed(organizationId);
    await this.ship(hold, { returnDueOn });
    return this.hold(hold.id);
  }

  ship(hold: KeptHold, { returnDueOn = '2026-03-16', timeZone = 'Europe/Oslo', ...travelling }: { returnDueOn?: string; timeZone?: string; carrier?: string; trackingNumber?: string } = {}): Promise<void> {
    return this.tell(hold, noteShipped, { shippedAt: this.now().toISOString(), returnDueOn, timeZone, calendarVersion: 'NO-2024-2030.1', ...travelling });
  }

  receive(hold: KeptHold, receivedAt: Date = this.now()): Promise<void> {
    return this.tell(hold, noteReceived, { receivedAt: receivedAt.toISOString() });
  }

  inspect(hold: KeptHold, found: Partial<ExpressInspected> = {}): Promise<void> {
    return this.tell(hold, noteInspected, { inspectedAt: this.now().toISOString(), coveredBy: 'APPLECARE_PLUS', damage: 'NONE', outOfWarrantyEligible: null, device: 'RIGHT', ...found });
  }

  /** A hold whose original came back at an instant and was inspected; settled as far as the terms say. */
  async returned(found: Partial<ExpressInspected> = {}, { receivedAt = '2026-03-10T12:00:00Z', organizationId }: { receivedAt?: string; organizationId?: string } = {}): Promise<KeptHold> {
    const hold = await this.shipped('2026-03-16', organizationId);
    this.at(receivedAt);
    await this.work();
    await this.receive(hold);
    await this.inspect(hold, found);
    await this.work();
    return this.hold(hold.id);
  }

  /** The provider tells of the payment of a hold's latest authorisation. */
  async notify(hold: { id: string }, { type = 'payment_intent.updated', id = `evt_${randomUUID()}`, number }: { type?: string; id?: string; number?: number } = {}): Promise<Received> {
    const authorizations = await this.authorizations(hold);
    const { reference } = (number === undefined ? authorizations.at(-1) : authorizations[number - 1])!;
    return receiveNotification({ dataSource: this.subgraph.dataSource, now: this.now, provider: this.provider }, { id, type, reference, toldAt: this.now() });
  }

  cancel(hold: KeptHold): Promise<void> {
    return this.tell(hold, noteCancelled, {});
  }

  /** Everything that is due now, until nothing is. */
  async work(): Promise<void> {
    const world = { dataSource: this.subgraph.dataSource, now: this.now, provider: this.provider, prices: async () => this.prices };
    for (let done = 1, rounds = 0; done > 0 && rounds < 20; rounds += 1) done = (await sweepHolds(world)) + (await runOperations(world));
  }

  /** Asks for cards that are awaited, as the platform does beside what it is told. */
  watchCards(): Promise<number> {
    return watchAwaitedCards({ dataSource: this.subgraph.dataSource, now: this.now, provider: this.provider });
  }

  sweep(): Promise<number> {
    return sweepHolds({ dataSource: this.subgraph.dataSource, now: this.now, prices: async () => this.prices });
  }

  operate(): Promise<number> {
    return runOperations({ dataSource: this.subgraph.dataSource, now: this.now, provider: this.provider });
  }

  async hold(id: string): Promise<KeptHold> {
    return (await this.admin.query<KeptHold>('select * from accounts.card_hold where id = $1', [id])).rows[0]!;
  }

  async holdOf(requestId: string): Promise<KeptHold> {
    return (await this.admin.query<KeptHold>('select * from accounts.card_hold where request_id = $1', [requestId])).rows[0]!;
  }

  /** Nothing of a hold is due any more, whatever the clock says. */
  async putToRest(id: string): Promise<void> {
    await this.admin.query('update accounts.card_hold set due_at = null where id = $1', [id]);
    await this.admin.query('update accounts.payment_operation set due_at = null where hold_id = $1', [id]);
  }

  brokenInvariant(id: string): Promise<string | null> {
    return brokenHoldInvariant(this.admin, id);
  }

  fingerprint(id: string): Promise<string> {
    return fingerprintOfHold(this.admin, id);
  }

  async state(hold: { id: string }): Promise<string> {
    return (await this.hold(hold.id)).state;
  }

  async moves(hold: { id: string }): Promise<string[]> {
    return (await this.admin.query<{ move: string }>('select move from accounts.hold_event where hold_id = $1 order by sequence', [hold.id])).rows.map(({ move }) => move);
  }

  async messages(hold: { id: string }): Promise<string[]> {
    return (await this.admin.query<{ template: string }>('select template from accounts.message where subject_id = $1 order by queued_at, id', [hold.id])).rows.map(({ template }) => template);
  }

  async authorizations(hold: { id: string }): Promise<{ number: number; state: string; reference: string | null; captured_minor: string; refunded_minor: string; last_four: string | null }[]> {
    return (await this.admin.query('select number, state, reference, captured_minor, refunded_minor, last_four from accounts.card_authorization where hold_id = $1 order by number', [hold.id])).rows;
  }

  private async tell(hold: KeptHold, apply: (event: Event<never>, manager: never, now: () => Date) => Promise<void>, payload: object): Promise<void> {
    const told = { requestId: hold.request_id, organizationId: hold.tenant_id, ...payload };
    const event: Event = { id: newId(), type: 'express', version: 1, tenant: hold.tenant_id, aggregate: { type: 'ExpressReplacement', id: hold.request_id, sequence: 1 }, occurredAt: this.now().toISOString(), causation: randomUUID(), correlation: randomUUID(), traceparent: null, payload: told };
    const actor = { tenant: hold.tenant_id, scope: 'tenant', subject: 'bus', roles: [], requestId: event.causation } as const;
    await inTransaction(this.subgraph.dataSource, actor, (manager) => apply(event as never, manager as never, this.now));
  }
}
