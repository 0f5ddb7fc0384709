import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { installBus } from '@platform/kit/bus/install-bus.js';
import type { Event } from '@platform/kit/bus/event.js';
import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { schemaDrift } from '@platform/kit/testing/schema-drift.js';
import { startTestSubgraph, type TestAnswer, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';
import { signedAgreement } from './testing/signed-agreement.js';

let subgraph: TestSubgraph;
let nextSoldTo = 1;
const manager = staffMember();

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: [{ consumer: 'witness', type: 'account.changed' }], roles: ['accounts_app'] });
  subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
});
afterAll(() => subgraph.stop());

interface Account {
  __typename: 'ServiceAccount';
  id: string;
  soldTo: string;
  status: string;
  standing: string;
  createdOn: string;
  version: number;
  organization: { id: string };
  standingChanges: { fromStanding: string; toStanding: string; reason: string; changedByName: string | null; changedAt: Date }[];
}

interface Refused {
  __typename: string;
  message: string;
  currentVersion?: number;
}

const accountFields = `__typename ... on ServiceAccount {
  id soldTo status standing createdOn version organization { id } standingChanges { fromStanding toStanding reason changedByName changedAt }
}`;
const problemFields = '... on Problem { message } ... on VersionConflict { currentVersion }';
const opening = `mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ${accountFields} ... on Problem { message } } }`;
const changing = `mutation ($input: ChangeAccountStandingInput!) { changeAccountStanding(input: $input) { ${accountFields} ${problemFields} } }`;
const reading = `query ($id: ID!) { serviceAccount(id: $id) { ${accountFields} } }`;

async function organization(): Promise<string> {
  const organizationId = randomUUID();
  await subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, region: 'NO' } });
  return organizationId;
}

const soldTo = (): string => String(nextSoldTo++).padStart(10, '0');

function ask<Data>(query: string, variables: Record<string, unknown>, viewer: Viewer = manager): Promise<TestAnswer<Data>> {
  return subgraph.ask<Data>(viewer, query, variables);
}

async function open(input: Record<string, unknown>): Promise<Account | Refused> {
  const { data, errors } = await ask<{ openServiceAccount: Account | Refused }>(opening, { input: { type: 'SELF_SERVICING_ACCOUNT', soldTo: soldTo(), agreement: signedAgreement, ...input } });
  expect(errors).toEqual([]);
  return data!.openServiceAccount;
}

async function openAccount(organizationId: string): Promise<Account> {
  return (await open({ organizationId })) as Account;
}

async function change(input: Record<string, unknown>): Promise<Account | Refused> {
  const { data, errors } = await ask<{ changeAccountStanding: Account | Refused }>(changing, { input: { reason: 'Invoices overdue', expectedVersion: 1, ...input } });
  expect(errors).toEqual([]);
  return data!.changeAccountStanding;
}

async function changeByTwo(input: Record<string, unknown>): Promise<void> {
  const proposing = 'mutation ($input: ProposeStandingChangeInput!) { proposeStandingChange(input: $input) { __typename ... on StandingProposal { id } } }';
  const { data } = await ask<{ proposeStandingChange: { id: string } }>(proposing, { input: { reason: 'Agreed', expectedVersion: 1, ...input } });
  const deciding = 'mutation ($input: DecideStandingProposalInput!) { decideStandingProposal(input: $input) { __typename } }';
  const decision = { proposalId: data!.proposeStandingChange.id, decision: 'APPROVED', reason: 'Checked' };
  const { data: decided } = await ask(deciding, { input: decision }, { ...manager, subject: 'a-second-manager' });
  expect(decided).toEqual({ decideStandingProposal: { __typename: 'StandingProposal' } });
}

async function eventsOf(account: Account): Promise<Event[]> {
  const rows = await subgraph.dataSource.query<{ data: Event }[]>(
    `select data from bus.job where name = 'witness.account.changed' and data->'aggregate'->>'id' = $1 order by (data->'aggregate'->>'sequence')::int`,
    [account.id],
  );
  return rows.map(({ data }) => data);
}

it('entities and migrations say the same', async () => {
  expect(await schemaDrift(subgraph.dataSource)).toEqual([]);
});

it('every table is closed to other tenants, and the service may start', async () => {
  await expect(assertIsolation(subgraph.dataSource, schema)).resolves.toBeUndefined();
});

it('IDS-17: a manager opens a service account; it is active, in good standing, and the others are told', async () => {
  const organizationId = await organization();
  const account = (await open({ organizationId, soldTo: '4711', type: 'LIMITED_BILLING_SERVICE_ACCOUNT', createdOn: '2025-11-03' })) as Account;
  expect(account).toMatchObject({
    __typename: 'ServiceAccount', soldTo: '0000004711', status: 'ACTIVE', standing: 'GOOD', createdOn: '2025-11-03', version: 1, organization: { id: organizationId }, standingChanges: [],
  });
  expect((await ask<{ serviceAccount: Account }>(reading, { id: account.id })).data!.serviceAccount).toEqual(account);
  expect(await eventsOf(account)).toMatchObject([
    { type: 'account.changed', tenant: organizationId, aggregate: { type: 'ServiceAccount', id: account.id, sequence: 1 },
      payload: { accountId: account.id, organizationId, type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'ACTIVE', standing: 'GOOD' } },
  ]);
});

it('an account that says no date of creation was created today', async () => {
  expect(await open({ organizationId: await organization() })).toMatchObject({ createdOn: '2026-03-31' });
});

it('an account cannot have been created on a date that has not begun where the organisation is', async () => {
  const organizationId = await organization();
  expect(await open({ organizationId, createdOn: '2026-03-31' })).toMatchObject({ __typename: 'ServiceAccount' });
  expect(await open({ organizationId, createdOn: '2026-04-01' })).toMatchObject({ __typename: 'AccountCreatedInTheFuture' });
  subgraph.setNow(new Date('2026-03-31T22:00:00Z'));
  const atMidnight = [await open({ organizationId, createdOn: '2026-04-01' }), await open({ organizationId, createdOn: '2026-04-02' })];
  subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  expect(atMidnight).toMatchObject([{ __typename: 'ServiceAccount' }, { __typename: 'AccountCreatedInTheFuture' }]);
});

it('no account is opened for an organisation that does not exist', async () => {
  expect(await open({ organizationId: randomUUID() })).toEqual({ __typename: 'AccountOrganizationUnknown', message: 'There is no such organisation.' });
});

it('a Sold-To number is used once, whichever organisation has it, also when two are opened at once', async () => {
  const [first, second] = [await organization(), await organization()];
  const number = soldTo();
  const answers = await Promise.all([first, second, first].map((organizationId) => open({ organizationId, soldTo: number })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ServiceAccount', 'SoldToTaken', 'SoldToTaken']);
});

it.each([
  ['organizationId', { organizationId: 'not-an-id' }, 'input.organizationId'],
  ['soldTo', { soldTo: '12345678901' }, 'SoldTo'],
  ['createdOn', { createdOn: '2026-02-30' }, 'Date'],
])('a wrong %s is refused by its name', async (field, wrong, named) => {
  const input = { organizationId: randomUUID(), soldTo: soldTo(), type: 'SELF_SERVICING_ACCOUNT', ...wrong };
  const { errors } = await ask(opening, { input });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: named } }]);
  expect(errors[0]!.message).toContain(field);
});

it('SSA-42: a manager puts an account on hold and two restore it; each change is kept with its reason and its author', async () => {
  const account = await openAccount(await organization());
  expect(await change({ accountId: account.id, standing: 'ON_HOLD', reason: '  Two invoices are overdue  ' })).toMatchObject({
    standing: 'ON_HOLD', version: 2,
    standingChanges: [{ fromStanding: 'GOOD', toStanding: 'ON_HOLD', reason: 'Two invoices are overdue', changedByName: manager.name, changedAt: new Date('2026-03-31T12:00:00Z') }],
  });
  await changeByTwo({ accountId: account.id, standing: 'GOOD', reason: 'Paid', expectedVersion: 2 });
  const restored = (await ask<{ serviceAccount: Account }>(reading, { id: account.id })).data!.serviceAccount;
  expect(restored).toMatchObject({ standing: 'GOOD', version: 3 });
  expect(restored.standingChanges).toHaveLength(2);
  expect((await eventsOf(account)).map(({ aggregate, payload }) => [aggregate.sequence, (payload as { standing: string }).standing])).toEqual([[1, 'GOOD'], [2, 'ON_HOLD'], [3, 'GOOD']]);
});

it('a change of standing is refused when it is none, when the account is unknown or closed, and when somebody else was faster', async () => {
  const account = await openAccount(await organization());
  expect(await change({ accountId: account.id, standing: 'GOOD' })).toMatchObject({ __typename: 'StandingUnchanged' });
  expect(await change({ accountId: randomUUID(), standing: 'ON_HOLD' })).toMatchObject({ __typename: 'ServiceAccountNotFound' });
  expect(await change({ accountId: account.id, standing: 'ON_HOLD', expectedVersion: 2 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
  await inTransaction(subgraph.dataSource, actorOf(subgraph.actionContext(manager), account.organization.id), (entityManager) =>
    entityManager.query(`update service_account set status = 'CLOSED' where id = $1`, [account.id]),
  );
  expect(await change({ accountId: account.id, standing: 'ON_HOLD' })).toMatchObject({ __typename: 'ServiceAccountClosed' });
  expect(await eventsOf(account)).toHaveLength(1);
});

it('of several changes made at once from the same version, one happens', async () => {
  const account = await openAccount(await organization());
  const answers = await Promise.all(Array.from({ length: 4 }, () => change({ accountId: account.id, standing: 'ON_HOLD' })));
  expect(answers.filter(({ __typename }) => __typename === 'ServiceAccount')).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(3);
  expect(await eventsOf(account)).toHaveLength(2);
});

it.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['501 characters', 'x'.repeat(501)],
])('a change of standing needs a reason of 1 to 500 characters, not %s', async (_, reason) => {
  const { errors } = await ask(changing, { input: { accountId: randomUUID(), standing: 'ON_HOLD', expectedVersion: 1, reason } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'input.reason' } }]);
});

it('only managers open accounts and change their standing', async () => {
  const organizationId = await organization();
  const account = await openAccount(organizationId);
  const others = [staffMember('AUDITOR'), staffMember('REPORTING'), partnerMember(organizationId), partnerMember(organizationId, 'TECHNICIAN')];
  for (const viewer of others) {
    const opened = await ask(opening, { input: { organizationId, soldTo: soldTo(), type: 'SELF_SERVICING_ACCOUNT' } }, viewer);
    const changed = await ask(changing, { input: { accountId: account.id, standing: 'GOOD', reason: 'We paid', expectedVersion: 1 } }, viewer);
    expect([opened, changed].map(({ errors }) => errors[0]?.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  }
});

it('a partner sees its own accounts, without the names of the manufacturer’s staff', async () => {
  const organizationId = await organization();
  const account = await openAccount(organizationId);
  await change({ accountId: account.id, standing: 'ON_HOLD' });
  const { data } = await ask<{ serviceAccount: Account }>(reading, { id: account.id }, partnerMember(organizationId));
  expect(data!.serviceAccount).toMatchObject({ standing: 'ON_HOLD', standingChanges: [{ reason: 'Invoices overdue', changedByName: null }] });
});

it('another tenant’s account is answered as one that does not exist, whichever way it is asked for', async () => {
  const account = await openAccount(await organization());
  const stranger = partnerMember(await organization());
  const ways = [
    reading,
    'query ($id: ID!) { serviceAccountsByIds(ids: [$id]) { id } }',
    'query ($id: ID!) { serviceAccounts(filter: { organizationId: $id }) { totalCount nodes { id } } }',
    'query ($id: ID!) { _entities(representations: [{ __typename: "ServiceAccount", id: $id }]) { ... on ServiceAccount { soldTo } } }',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { serviceAccounts { soldTo } } } }',
  ];
  for (const query of ways) {
    for (const id of [account.id, account.organization.id]) {
      expect(await ask(query, { id }, stranger)).toEqual(await ask(query, { id: randomUUID() }, stranger));
    }
  }
});

it('the database itself lets nobody write under another tenant, and nobody alter what was recorded', async () => {
  const account = await openAccount(await organization());
  await change({ accountId: account.id, standing: 'ON_HOLD' });
  const asTenant = (tenant: string, statement: string, values: unknown[]): Promise<unknown> =>
    inTransaction(subgraph.dataSource, actorOf(subgraph.actionContext(manager), tenant), (entityManager) => entityManager.query(statement, values));
  const other = await organization();
  const [, rowsHeld] = (await asTenant(other, `update service_account set standing = 'GOOD' where id = $1`, [account.id])) as [unknown, number];
  expect(rowsHeld).toBe(0);
  const insert = `insert into service_account (tenant_id, id, sold_to, type, status, standing, created_on, version)
    values ($1, $2, $3, 'SELF_SERVICING_ACCOUNT', 'ACTIVE', 'GOOD', '2026-01-01', 1)`;
  await expect(asTenant(other, insert, [account.organization.id, randomUUID(), soldTo()])).rejects.toThrow('row-level security');
  await expect(asTenant(account.organization.id, `update standing_change set reason = 'other'`, [])).rejects.toThrow('permission denied');
  await expect(asTenant(account.organization.id, 'delete from standing_change', [])).rejects.toThrow('permission denied');
});

it('the list is filtered, ordered and paged', async () => {
  const organizationId = await organization();
  const accounts = [await openAccount(organizationId), await openAccount(organizationId), await openAccount(organizationId)];
  await changeByTwo({ accountId: accounts[1]!.id, standing: 'SUSPENDED' });
  const list = 'query ($filter: ServiceAccountFilter, $first: Int, $after: String) { serviceAccounts(filter: $filter, first: $first, after: $after, sort: { field: SOLD_TO, direction: DESC }) { totalCount nodes { soldTo } pageInfo { hasNextPage endCursor } } }';
  interface List { serviceAccounts: { totalCount: number; nodes: { soldTo: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
  const [smallest, middle, largest] = accounts.map((account) => ({ soldTo: account.soldTo }));
  const firstPage = await ask<List>(list, { filter: { organizationId }, first: 2 });
  expect(firstPage.data!.serviceAccounts).toMatchObject({ totalCount: 3, nodes: [largest, middle], pageInfo: { hasNextPage: true } });
  const lastPage = await ask<List>(list, { filter: { organizationId }, first: 2, after: firstPage.data!.serviceAccounts.pageInfo.endCursor });
  expect(lastPage.data!.serviceAccounts).toMatchObject({ nodes: [smallest], pageInfo: { hasNextPage: false } });
  const suspended = await ask<List>(list, { filter: { organizationId, standing: 'SUSPENDED' } });
  expect(suspended.data!.serviceAccounts.nodes).toEqual([middle]);
  const numbered = await ask<List>(list, { filter: { soldTo: String(Number(smallest!.soldTo)) } });
  expect(numbered.data!.serviceAccounts.nodes).toEqual([smallest]);
});

it('accounts by their ids come in the order of the ids, unknown ones left out', async () => {
  const organizationId = await organization();
  const [first, second] = [await openAccount(organizationId), await openAccount(organizationId)];
  const { data } = await ask<{ serviceAccountsByIds: { id: string }[] }>('query ($ids: [ID!]!) { serviceAccountsByIds(ids: $ids) { id } }', { ids: [second.id, randomUUID(), first.id] });
  expect(data!.serviceAccountsByIds).toEqual([{ id: second.id }, { id: first.id }]);
});

it('accounts and changes of many organisations cost as many statements as those of one', async () => {
  const organizationIds: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const organizationId = await organization();
    const account = await openAccount(organizationId);
    await openAccount(organizationId);
    await change({ accountId: account.id, standing: 'ON_HOLD' });
    organizationIds.push(organizationId);
  }
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Organization { id serviceAccounts { soldTo standing organization { id } standingChanges { reason } } }
  } }`;
  const askFor = (ids: string[]) =>
    ask<{ _entities: { id: string; serviceAccounts: Account[] }[] }>(query, { representations: ids.map((id) => ({ __typename: 'Organization', id })) });
  const one = await askFor(organizationIds.slice(0, 1));
  const many = await askFor(organizationIds);
  expect([one.statements, many.statements]).toEqual([2, 2]);
  expect(many.data!._entities.map(({ id, serviceAccounts }) => [id, serviceAccounts.length, serviceAccounts.flatMap((account) => account.standingChanges).length])).toEqual(organizationIds.map((id) => [id, 2, 1]));
});

it('a list costs one statement, and one more for its total', async () => {
  const page = await ask('{ serviceAccounts(first: 100) { nodes { soldTo organization { id } } } }', {});
  const counted = await ask('{ serviceAccounts(first: 100) { totalCount nodes { soldTo organization { id } } } }', {});
  expect([page.statements, counted.statements]).toEqual([1, 2]);
});

it('the latest twenty changes of standing are told, the latest first', async () => {
  const account = await openAccount(await organization());
  for (let version = 1; version <= 22; version += 1) {
    subgraph.setNow(new Date(Date.UTC(2026, 3, 1, 12, version)));
    const input = { accountId: account.id, reason: `Change ${version}`, expectedVersion: version };
    await (version % 2 === 1 ? change({ ...input, standing: 'ON_HOLD' }) : changeByTwo({ ...input, standing: 'GOOD' }));
  }
  subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  const { data } = await ask<{ serviceAccount: Account }>(reading, { id: account.id });
  expect(data!.serviceAccount.standingChanges.map(({ reason }) => reason)).toEqual(Array.from({ length: 20 }, (_, index) => `Change ${22 - index}`));
});
