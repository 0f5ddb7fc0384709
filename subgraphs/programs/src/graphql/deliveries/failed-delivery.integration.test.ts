import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { type Bus } from '@platform/kit/bus/bus.js';
import { payloadOf } from '@platform/kit/bus/payload-check.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../../db/database.js';
import { buildSchema } from '../schema.js';

let subgraph: TestSubgraph;
let admin: pg.Client;
let bus: Bus;
let isBroken = true;
let applied: string[] = [];
const manager = staffMember();

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions: [] });
  admin = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await admin.connect();
  await admin.query('update bus.queue set retry_limit = 0');
  bus = subgraph.bus;
  await bus.subscribe(subgraph.dataSource, {
    consumer: 'programs',
    type: 'account.changed',
    order: 'latest',
    payload: payloadOf({}),
    apply: async ({ id }) => {
      if (isBroken) throw new Error('the copy is full');
      applied.push(id);
    },
  });
});
afterAll(async () => {
  await admin.end();
  await subgraph.stop();
});
beforeEach(() => {
  isBroken = true;
  applied = [];
});

async function publish(accountId: string, sequence: number): Promise<string> {
  const tenant = randomUUID();
  const event = { id: newId(), type: 'account.changed', version: 1, tenant: accountId, aggregate: { type: 'ServiceAccount', id: accountId, sequence }, occurredAt: new Date().toISOString(), causation: tenant, payload: {} };
  await inTransaction(subgraph.dataSource, actorOf(subgraph.actionContext(manager), event.tenant), (entityManager) => bus.publish(entityManager, event));
  return event.id;
}

interface Delivery {
  id: string;
  state: string;
  consumer: string;
  eventType: string;
  aggregateId: string;
  tries: number;
  cause: string;
  waitingBehind: number;
  event: string;
}

async function deliveries(viewer: Viewer = manager): Promise<Delivery[]> {
  const query = `{ failedDeliveries(first: 100, filter: { consumer: "programs" }, sort: { field: LAST_FAILED_AT, direction: ASC }) {
    nodes { id state consumer eventType aggregateType aggregateId tries cause firstFailedAt lastFailedAt waitingBehind event } totalCount } }`;
  const { data, errors, statements } = await subgraph.ask<{ failedDeliveries: { nodes: Delivery[] } }>(viewer, query);
  expect([errors, statements]).toEqual([[], 2]);
  return data!.failedDeliveries.nodes;
}

async function dead(...accountIds: string[]): Promise<Delivery[]> {
  let found: Delivery[] = [];
  await vi.waitFor(async () => {
    found = (await deliveries()).filter(({ aggregateId, state }) => accountIds.includes(aggregateId) && state === 'DEAD_LETTER');
    expect(found).toHaveLength(accountIds.length);
  }, { timeout: 20_000, interval: 200 });
  return found;
}

async function decide(mutation: string, viewer: Viewer = manager): Promise<unknown> {
  const { data, errors } = await subgraph.ask<Record<string, unknown>>(viewer, `mutation { decided: ${mutation} { __typename ... on DeliveriesDecided { count } } }`);
  return errors[0]?.extensions?.code ?? data!['decided'];
}

async function entered(action: string): Promise<unknown[]> {
  return (await admin.query('select actor, subject_type, subject_id, outcome from audit.entry where action = $1 order by at', [action])).rows;
}

it('a dead letter is shown whole, tried again with those behind it in their order, and entered in the audit trail', { timeout: 60_000 }, async () => {
  const accountId = randomUUID();
  const [first, second] = [await publish(accountId, 1), await publish(accountId, 2)];
  const [letter] = await dead(accountId);
  expect(letter).toMatchObject({ consumer: 'programs', eventType: 'account.changed', tries: 1, cause: 'the copy is full', waitingBehind: 1 });
  expect(JSON.parse(letter!.event)).toMatchObject({ id: first, aggregate: { id: accountId, sequence: 1 } });
  isBroken = false;
  expect(await decide(`redriveFailedDelivery(id: "${letter!.id}")`)).toEqual({ __typename: 'DeliveriesDecided', count: 1 });
  expect(await decide(`redriveFailedDelivery(id: "${letter!.id}")`)).toEqual({ __typename: 'FailedDeliveryNotFound' });
  await vi.waitFor(() => expect(applied).toEqual([first, second]), { timeout: 20_000, interval: 100 });
  expect(await entered('redriveFailedDeliveries')).toMatchObject([
    { actor: manager.subject, subject_type: 'FailedDelivery', subject_id: letter!.id, outcome: 'DONE' },
    { outcome: 'DELIVERY_UNKNOWN' },
  ]);
});

it('all of a service are tried again in the order they were published', { timeout: 60_000 }, async () => {
  const accountIds = [randomUUID(), randomUUID(), randomUUID()];
  const ids: string[] = [];
  for (const accountId of accountIds) ids.push(await publish(accountId, 1));
  await dead(...accountIds);
  isBroken = false;
  expect(await decide('redriveFailedDeliveries(consumer: "programs")')).toEqual({ __typename: 'DeliveriesDecided', count: 3 });
  await vi.waitFor(() => expect(applied).toEqual(ids), { timeout: 20_000, interval: 100 });
});

it('a discarded event is never applied, and those behind it go on; the reason is kept', { timeout: 60_000 }, async () => {
  const accountId = randomUUID();
  const [, behind] = [await publish(accountId, 1), await publish(accountId, 2)];
  const [letter] = await dead(accountId);
  isBroken = false;
  expect(await decide(`discardFailedDelivery(input: { id: "${letter!.id}", reason: "  " })`)).toBe('BAD_USER_INPUT');
  expect(await decide(`discardFailedDelivery(input: { id: "${letter!.id}", reason: "Sent twice by hand" })`)).toEqual({ __typename: 'DeliveriesDecided', count: 1 });
  await vi.waitFor(() => expect(applied).toEqual([behind]), { timeout: 20_000, interval: 100 });
  const kept = await admin.query(`select w.reason from audit.entry e join audit.wording w on w.entry_id = e.id where e.action = 'discardFailedDelivery'`);
  expect(kept.rows).toEqual([{ reason: 'Sent twice by hand' }]);
});

it('staff see failed deliveries and managers decide about them; nobody else does either', async () => {
  const partner = partnerMember(randomUUID());
  for (const viewer of [partner, staffMember('REPORTING')]) {
    const { errors } = await subgraph.ask(viewer, '{ failedDeliveries { nodes { id } } }');
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect(await deliveries(staffMember('AUDITOR'))).toEqual([]);
  for (const viewer of [partner, staffMember('AUDITOR')]) expect(await decide('redriveFailedDeliveries(consumer: "programs")', viewer)).toBe('FORBIDDEN');
});
