import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';
import pg from 'pg';

import { installBus } from '@platform/kit/bus/install-bus.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { announceOpenedAccounts } from './actions/announce-opened-accounts.js';
import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';
import { signedAgreement } from './testing/signed-agreement.js';

let subgraph: TestSubgraph;
let admin: pg.Client;
const manager = staffMember();
const told = ['account.opened', 'account.changed'];

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: told.map((type) => ({ consumer: 'witness', type })), roles: ['accounts_app'] });
  admin = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await subgraph.stop();
});

interface Account {
  id: string;
  soldTo: string;
  type: string;
  status: string;
  agreement: string;
  version: number;
}

const fields = 'id soldTo type status standing agreement agreementId agreementVersion agreementSignatory agreementSignedOn createdOn version';
const record = `mutation ($input: RecordAccountAgreementInput!) { recordAccountAgreement(input: $input) { __typename ... on ServiceAccount { ${fields} } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;

async function approved(accountType: string): Promise<{ organizationId: string; applicationId: string; deliver: () => Promise<void> }> {
  const [organizationId, applicationId] = [randomUUID(), randomUUID()];
  await subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId } });
  const deliver = (): Promise<void> => subgraph.deliver({ type: 'application.approved', tenant: organizationId, payload: { organizationId, applicationId, program: 'SSA', accountType } });
  await deliver();
  return { organizationId, applicationId, deliver };
}

async function accountsOf(organizationId: string): Promise<Account[]> {
  const { data, errors } = await subgraph.ask<{ serviceAccounts: { nodes: Account[] } }>(partnerMember(organizationId), `{ serviceAccounts(first: 10) { nodes { ${fields} } } }`);
  expect(errors).toEqual([]);
  return data!.serviceAccounts.nodes;
}

async function events(type: string): Promise<Record<string, unknown>[]> {
  const { rows } = await admin.query<{ payload: Record<string, unknown> }>(`select data -> 'payload' as payload from bus.job where name = $1 order by id`, [`witness.${type}`]);
  return rows.map(({ payload }) => payload);
}

it('an approved application has its account opened once, pending and unsigned, and told of once', async () => {
  const { organizationId, applicationId, deliver } = await approved('SELF_SERVICING_ACCOUNT');
  await deliver();
  const accounts = await accountsOf(organizationId);
  expect(accounts).toEqual([expect.objectContaining({ type: 'SELF_SERVICING_ACCOUNT', status: 'PENDING', standing: 'GOOD', agreement: 'NOT_SENT', soldTo: expect.stringMatching(/^07\d{8}$/) })]);
  expect([await announce(), await announce()]).toEqual([1, 0]);
  const opened = (await events('account.opened')).filter((event) => event['applicationId'] === applicationId);
  expect(opened).toEqual([{ accountId: accounts[0]!.id, organizationId, applicationId, type: 'SELF_SERVICING_ACCOUNT', createdOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
  expect((await events('account.changed')).filter((event) => event['accountId'] === accounts[0]!.id)).toEqual([expect.objectContaining({ status: 'PENDING', agreement: 'NOT_SENT' })]);
});

it('a number that was given by hand is passed over', async () => {
  const { rows } = await admin.query<{ next: string }>(`select lpad((last_value + 1)::text, 10, '0') as next from accounts.sold_to_number`);
  const { organizationId } = await approved('LIMITED_BILLING_SERVICE_ACCOUNT');
  const { organizationId: another } = await approved('LIMITED_BILLING_SERVICE_ACCOUNT');
  await subgraph.ask(manager, `mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { __typename } }`, {
    input: { organizationId, soldTo: String(Number(rows[0]!.next) + 2), type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT' },
  });
  const { organizationId: third } = await approved('SELF_SERVICING_ACCOUNT');
  expect([(await accountsOf(another)).length, (await accountsOf(third)).length]).toEqual([1, 1]);
});

it('IDS-29 IDS-30: signed with its id, version, signatory and date, an account is in use; refused, it is closed; both from the version that was read', async () => {
  const { organizationId } = await approved('SELF_SERVICING_ACCOUNT');
  const [account] = await accountsOf(organizationId);
  const input = { accountId: account!.id, expectedVersion: 1, reason: 'The signed copy of 3 March' };
  const asked = (change: object) => subgraph.ask<{ recordAccountAgreement: Record<string, unknown> }>(manager, record, { input: { ...input, ...change } });
  expect((await asked({ agreement: 'SENT' })).data!.recordAccountAgreement).toMatchObject({ status: 'PENDING', agreement: 'SENT', version: 2 });
  expect((await asked({ agreement: 'SIGNED' })).data!.recordAccountAgreement).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
  expect((await asked({ agreement: 'SIGNED', expectedVersion: 2 })).data!.recordAccountAgreement).toMatchObject({ __typename: 'AgreementDetailsMissing' });
  expect((await asked({ agreement: 'SIGNED', expectedVersion: 2, signed: { ...signedAgreement, signedOn: '2999-01-01' } })).data!.recordAccountAgreement).toMatchObject({ __typename: 'AgreementSignedInTheFuture' });
  expect((await asked({ agreement: 'SIGNED', expectedVersion: 2, signed: signedAgreement })).data!.recordAccountAgreement).toMatchObject({
    status: 'ACTIVE', agreement: 'SIGNED', agreementId: signedAgreement.id, agreementVersion: signedAgreement.version, agreementSignatory: signedAgreement.signatory, agreementSignedOn: signedAgreement.signedOn,
  });
  expect((await asked({ agreement: 'REFUSED', expectedVersion: 3 })).data!.recordAccountAgreement).toMatchObject({ __typename: 'AgreementSignedAlready' });
  const { organizationId: another } = await approved('SELF_SERVICING_ACCOUNT');
  const [pending] = await accountsOf(another);
  expect((await asked({ accountId: pending!.id, agreement: 'REFUSED' })).data!.recordAccountAgreement).toMatchObject({ status: 'CLOSED' });
  expect((await asked({ accountId: pending!.id, expectedVersion: 2, agreement: 'SIGNED' })).data!.recordAccountAgreement).toMatchObject({ __typename: 'ServiceAccountClosed' });
});

it('no partner records an agreement', async () => {
  const { organizationId } = await approved('SELF_SERVICING_ACCOUNT');
  const [account] = await accountsOf(organizationId);
  const { errors } = await subgraph.ask(partnerMember(organizationId), record, { input: { accountId: account!.id, expectedVersion: 1, agreement: 'SIGNED', reason: 'x' } });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

function announce(): Promise<number> {
  return announceOpenedAccounts({ dataSource: subgraph.dataSource, bus: subgraph.bus, now: () => new Date() });
}
