import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Event } from '@platform/kit/bus/event.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type LocationChanged, noteShipTo } from '../../actions/numbers/note-ship-to.js';
import { entities, schema } from '../../db/database.js';
import { subscriptions } from '../../subscriptions.js';
import { signedAgreement } from '../../testing/signed-agreement.js';
import { buildSchema } from '../schema.js';

let accounts: TestSubgraph;
const manager = staffMember();

beforeAll(async () => {
  accounts = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
});
afterAll(() => accounts.stop());

interface Account {
  id: string;
  soldTo: string;
  version: number;
}

let last = 4_000_000;
const drawn = (): string => String((last += 1)).padStart(10, '0');

async function organization(): Promise<string> {
  const organizationId = randomUUID();
  await accounts.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId } });
  return organizationId;
}

async function open(organizationId: string, type: string, soldTo: string): Promise<Account> {
  const input = { organizationId, type, soldTo, agreement: signedAgreement };
  const { data } = await accounts.ask<{ openServiceAccount: Account }>(manager, 'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id soldTo version } } }', { input });
  return data!.openServiceAccount;
}

const change = `mutation ($input: ChangeSoldToInput!) { changeSoldTo(input: $input) { __typename ... on ServiceAccount { id soldTo version } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;
const changed = async (account: Account, more: object) =>
  (await accounts.ask<{ changeSoldTo: Record<string, unknown> }>(manager, change, { input: { accountId: account.id, expectedVersion: account.version, soldTo: drawn(), reason: 'Mistyped at the opening', ...more } })).data!.changeSoldTo;

async function found(number: string, viewer = manager): Promise<string[]> {
  const { data, statements } = await accounts.ask<{ serviceAccounts: { nodes: { soldTo: string }[] } }>(viewer, 'query ($number: String) { serviceAccounts(filter: { number: $number }) { nodes { soldTo } } }', { number });
  expect(statements).toBe(1);
  return data!.serviceAccounts.nodes.map(({ soldTo }) => soldTo);
}

it('IDS-28 SSA-16: accounts are found by their Sold-To, and all of an organisation by the Ship-To of its places', async () => {
  const [ours, theirs] = [await organization(), await organization()];
  const [service, own] = [await open(ours, 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', drawn()), await open(ours, 'SELF_SERVICING_ACCOUNT', drawn())];
  const other = await open(theirs, 'SELF_SERVICING_ACCOUNT', drawn());
  const locationId = randomUUID();
  const payload = { organizationId: ours, locationId };
  const tell = (sequence: number, shipTo: string): Promise<void> => {
    const event: Event<LocationChanged> = { id: randomUUID(), type: 'location.changed', version: 1, tenant: ours, aggregate: { type: 'ServiceLocation', id: locationId, sequence }, occurredAt: '2026-03-02T09:00:00Z', causation: 'test', correlation: 'test', traceparent: null, payload: { ...payload, shipTo } };
    return inTransaction(accounts.dataSource, { tenant: ours, scope: 'tenant', subject: 'bus', roles: [], requestId: 'test' }, (manager) => noteShipTo(event, manager));
  };
  await accounts.deliver({ type: 'location.changed', tenant: ours, payload: { ...payload, shipTo: 'NO42' } });
  expect([await found(service.soldTo), await found(String(Number(own.soldTo))), await found('no42'), await found('no-42')]).toEqual([[service.soldTo], [own.soldTo], [service.soldTo, own.soldTo], []]);
  await tell(3, '0000000815');
  await tell(2, 'NO42');
  expect([await found('815'), await found('NO42')]).toEqual([[service.soldTo, own.soldTo], []]);
  expect([await found('815', partnerMember(theirs)), await found(other.soldTo, partnerMember(ours))]).toEqual([[], []]);
});

it('a Sold-To is changed with its reason on record, and is told', async () => {
  const account = await open(await organization(), 'SELF_SERVICING_ACCOUNT', drawn());
  const soldTo = drawn();
  expect(await changed(account, { soldTo: String(Number(soldTo)) })).toEqual({ __typename: 'ServiceAccount', id: account.id, soldTo, version: 2 });
  expect([await found(soldTo), await found(account.soldTo)]).toEqual([[soldTo], []]);
});

it('is refused where another account has it, it is the same, somebody was quicker, or there is no such account', async () => {
  const account = await open(await organization(), 'SELF_SERVICING_ACCOUNT', drawn());
  const { soldTo: taken } = await open(await organization(), 'SELF_SERVICING_ACCOUNT', drawn());
  expect(await changed(account, { soldTo: taken })).toMatchObject({ __typename: 'SoldToTaken' });
  expect(await changed(account, { soldTo: account.soldTo })).toMatchObject({ __typename: 'SoldToUnchanged' });
  expect(await changed(account, { expectedVersion: 7 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
  expect(await changed(account, { accountId: randomUUID() })).toMatchObject({ __typename: 'ServiceAccountNotFound' });
  expect(await found(account.soldTo)).toEqual([account.soldTo]);
});

it('of two that ask for one number at once, one has it', async () => {
  const [one, other] = [await open(await organization(), 'SELF_SERVICING_ACCOUNT', drawn()), await open(await organization(), 'SELF_SERVICING_ACCOUNT', drawn())];
  const soldTo = drawn();
  const answers = await Promise.all([changed(one, { soldTo }), changed(other, { soldTo })]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ServiceAccount', 'SoldToTaken']);
});

it('is for programme managers alone', async () => {
  const organizationId = await organization();
  const account = await open(organizationId, 'SELF_SERVICING_ACCOUNT', drawn());
  for (const viewer of [staffMember('AUDITOR'), partnerMember(organizationId)]) {
    const { errors } = await accounts.ask(viewer, change, { input: { accountId: account.id, expectedVersion: 1, soldTo: drawn(), reason: 'Mine' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});
