import { randomUUID } from 'node:crypto';

import pg from 'pg';

import type { Event } from '@platform/kit/bus/event.js';
import { installBus } from '@platform/kit/bus/install-bus.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../db/database.js';
import { buildSchema } from '../graphql/schema.js';
import { subscriptions } from '../subscriptions.js';
import { signedAgreement } from './signed-agreement.js';

export const first: Viewer = { ...staffMember(), subject: 'first', name: 'First Manager' };
export const second: Viewer = { ...staffMember(), subject: 'second', name: 'Second Manager' };

const positionFields = 'id version region status limit { amountMinor } agreed { amountMinor } used { amountMinor } held { amountMinor } available { amountMinor currency vatIncluded } raises { amount { amountMinor } endsAt }';

export interface Position {
  id: string;
  version: number;
  status: string;
  limit: { amountMinor: string };
  used: { amountMinor: string };
  held: { amountMinor: string };
  available: { amountMinor: string; currency: string; vatIncluded: boolean };
  raises: { amount: { amountMinor: string }; endsAt: Date }[];
}

interface Answered {
  __typename: string;
  id: string;
}

/** Accounts & Credit under test, with the few sentences that tests of money begin with. */
export class CreditDesk {
  private nextSoldTo = 1;

  private constructor(readonly subgraph: TestSubgraph) {}

  static async open(witnessed: readonly string[] = []): Promise<CreditDesk> {
    const subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
    await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: witnessed.map((type) => ({ consumer: 'witness', type })), roles: ['accounts_app'] });
    subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
    return new CreditDesk(subgraph);
  }

  async organization(region: string | null = 'NO'): Promise<string> {
    const organizationId = randomUUID();
    await this.subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, region } });
    return organizationId;
  }

  async account(organizationId: string, type = 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT'): Promise<string> {
    const query = 'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id } } }';
    const { openServiceAccount } = await this.ask<{ openServiceAccount: { id: string } }>(query, { input: { organizationId, type, soldTo: String(this.nextSoldTo++), agreement: signedAgreement } });
    return openServiceAccount.id;
  }

  async ask<Data>(query: string, variables: Record<string, unknown>, viewer: Viewer = first): Promise<Data> {
    const { data, errors } = await this.subgraph.ask<Data>(viewer, query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data!;
  }

  async propose(organizationId: string, limitMinor: string, { currency = 'NOK', region = 'NO', expectedVersion = null as number | null, viewer = first } = {}): Promise<Answered> {
    const query = 'mutation ($input: ProposeCreditLimitInput!) { proposeCreditLimit(input: $input) { __typename ... on CreditProposal { id } } }';
    const input = { organizationId, region, currency, limitMinor, agreedWith: 'Finance Nordics', reason: 'Agreed by letter', expectedVersion };
    return (await this.ask<{ proposeCreditLimit: Answered }>(query, { input }, viewer)).proposeCreditLimit;
  }

  async decide(proposalId: string, decision = 'APPROVED', viewer = second): Promise<string> {
    const query = 'mutation ($input: DecideCreditProposalInput!) { decideCreditProposal(input: $input) { __typename } }';
    return (await this.ask<{ decideCreditProposal: Answered }>(query, { input: { proposalId, decision, reason: 'I have looked' } }, viewer)).decideCreditProposal.__typename;
  }

  /** Agrees a limit by two people. */
  async agree(organizationId: string, limitMinor: string, { currency = 'NOK' } = {}): Promise<void> {
    const line = await this.position(organizationId, currency);
    const { id } = await this.propose(organizationId, limitMinor, { currency, expectedVersion: line?.version ?? null });
    const decided = await this.decide(id);
    if (decided !== 'CreditProposal') throw new Error(decided);
  }

  async position(organizationId: string, currency = 'NOK'): Promise<Position | undefined> {
    const query = `query ($filter: CreditLineFilter) { creditLines(filter: $filter) { nodes { ${positionFields} } } }`;
    return (await this.ask<{ creditLines: { nodes: Position[] } }>(query, { filter: { organizationId, currency } })).creditLines.nodes[0];
  }

  /** Limit, used, held and available, as numbers. */
  async amounts(organizationId: string, currency = 'NOK'): Promise<[limit: number, used: number, held: number, available: number]> {
    const { limit, used, held, available } = (await this.position(organizationId, currency))!;
    return [limit, used, held, available].map(({ amountMinor }) => Number(amountMinor)) as [number, number, number, number];
  }

  async order(organizationId: string, amountMinor: string, more: Record<string, unknown> = {}): Promise<string> {
    const orderId = randomUUID();
    const payload = { orderId, organizationId, amountMinor, currency: 'NOK', vatIncluded: true, program: 'AASP', ...more };
    await this.subgraph.deliver({ type: 'part-order.submitted', tenant: organizationId, payload });
    return orderId;
  }

  /** As the bus does: what found no connection is delivered again. */
  async orderPatiently(organizationId: string, amountMinor: string): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.order(organizationId, amountMinor);
      } catch (error) {
        if (tries === 10 || !(error as Error).message.includes('timeout exceeded when trying to connect')) throw error;
      }
    }
  }

  ship(organizationId: string, orderId: string, amountMinor: string): Promise<void> {
    return this.subgraph.deliver({ type: 'part-order.shipped', tenant: organizationId, payload: { orderId, organizationId, shipmentId: randomUUID(), amountMinor, currency: 'NOK' } });
  }

  cancel(organizationId: string, orderId: string, amountMinor: string): Promise<void> {
    return this.subgraph.deliver({ type: 'part-order.cancelled', tenant: organizationId, payload: { orderId, organizationId, amountMinor, currency: 'NOK' } });
  }

  /** Why an order was refused; none when its credit is reserved. */
  async reasons(orderId: string): Promise<string[]> {
    const [row] = await this.rows<{ reasons: string[] }>('select reasons from accounts.order_credit where id = $1', [orderId]);
    return row!.reasons;
  }

  /** Looks behind the API, at the rows of every organisation. */
  async rows<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.subgraph.database.adminUrl });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** The events of one type that were told, in their order. */
  async told<Payload extends object>(type: string): Promise<Event<Payload>[]> {
    const rows = await this.rows<{ data: Event<Payload> }>(`select data from bus.job where name = $1 order by id`, [`witness.${type}`]);
    return rows.map(({ data }) => data);
  }
}
