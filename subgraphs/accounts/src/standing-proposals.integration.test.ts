import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { startTestSubgraph, type TestAnswer, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';
import { signedAgreement } from './testing/signed-agreement.js';

let subgraph: TestSubgraph;
let organizationId: string;
let account: { id: string };
let nextSoldTo = 1;
const first: Viewer = { ...staffMember(), subject: 'first', name: 'First Manager' };
const second: Viewer = { ...staffMember(), subject: 'second', name: 'Second Manager' };

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
});
afterAll(() => subgraph.stop());
beforeEach(async () => {
  organizationId = randomUUID();
  await subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId } });
  const opening = 'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id } } }';
  const input = { organizationId, type: 'SELF_SERVICING_ACCOUNT', soldTo: String(nextSoldTo++), agreement: signedAgreement };
  account = (await subgraph.ask<{ openServiceAccount: { id: string } }>(first, opening, { input })).data!.openServiceAccount;
});

interface Answered {
  __typename: string;
  id: string;
}

const proposalFields = `__typename ... on StandingProposal { id fromStanding toStanding mayDecide mayWithdraw account { id standing version } }
  ... on Proposal { reason proposedByName decision decisionReason decidedByName } ... on Problem { message }`;
const proposing = `mutation ($input: ProposeStandingChangeInput!) { proposeStandingChange(input: $input) { ${proposalFields} } }`;
const deciding = `mutation ($input: DecideStandingProposalInput!) { decideStandingProposal(input: $input) { ${proposalFields} } }`;
const listing = `query ($filter: StandingProposalFilter, $first: Int) { standingProposals(filter: $filter, first: $first) { totalCount nodes { id mayDecide mayWithdraw reason account { soldTo } } } }`;

function ask<Data>(query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<TestAnswer<Data>> {
  return subgraph.ask<Data>(viewer, query, variables);
}

async function propose(standing: string, { viewer = first, expectedVersion = 1 } = {}): Promise<Answered> {
  const { data, errors } = await ask<{ proposeStandingChange: Answered }>(proposing, { input: { accountId: account.id, standing, reason: 'Invoices unpaid for long', expectedVersion } }, viewer);
  expect(errors).toEqual([]);
  return data!.proposeStandingChange;
}

async function decide(proposalId: string, decision: string, viewer: Viewer): Promise<Answered> {
  const { data, errors } = await ask<{ decideStandingProposal: Answered }>(deciding, { input: { proposalId, decision, reason: 'I have looked' } }, viewer);
  expect(errors).toEqual([]);
  return data!.decideStandingProposal;
}

async function standing(): Promise<string> {
  const { data } = await ask<{ serviceAccount: { standing: string } }>('query ($id: ID!) { serviceAccount(id: $id) { standing } }', { id: account.id }, first);
  return data!.serviceAccount.standing;
}

async function putOnHold(): Promise<string> {
  const changing = 'mutation ($input: ChangeAccountStandingInput!) { changeAccountStanding(input: $input) { __typename } }';
  const input = { accountId: account.id, standing: 'ON_HOLD', reason: 'At once', expectedVersion: 1 };
  return (await ask<{ changeAccountStanding: Answered }>(changing, { input }, first)).data!.changeAccountStanding.__typename;
}

it('SSA-42: what one manager proposes another approves; the change bears both names', async () => {
  const proposal = await propose('SUSPENDED');
  expect(proposal).toMatchObject({ __typename: 'StandingProposal', fromStanding: 'GOOD', toStanding: 'SUSPENDED', mayDecide: false, mayWithdraw: true, proposedByName: 'First Manager', decision: null, account: { standing: 'GOOD', version: 1 } });
  expect(await standing()).toBe('GOOD');
  expect(await decide(proposal.id, 'APPROVED', second)).toMatchObject({ decision: 'APPROVED', decisionReason: 'I have looked', decidedByName: 'Second Manager', mayDecide: false, account: { standing: 'SUSPENDED', version: 2 } });
  const history = 'query ($id: ID!) { serviceAccount(id: $id) { standingChanges { toStanding reason changedByName proposedByName } } }';
  const change = { toStanding: 'SUSPENDED', reason: 'Invoices unpaid for long', changedByName: 'Second Manager', proposedByName: 'First Manager' };
  expect((await ask(history, { id: account.id }, second)).data).toEqual({ serviceAccount: { standingChanges: [change] } });
  const toPartner = await ask(history, { id: account.id }, partnerMember(organizationId));
  expect(toPartner.data).toEqual({ serviceAccount: { standingChanges: [{ ...change, changedByName: null, proposedByName: null }] } });
});

it('nobody approves or rejects their own proposal, and nobody withdraws another’s', async () => {
  const { id } = await propose('SUSPENDED');
  expect(await decide(id, 'APPROVED', first)).toMatchObject({ __typename: 'OwnProposal' });
  expect(await decide(id, 'REJECTED', first)).toMatchObject({ __typename: 'OwnProposal' });
  expect(await decide(id, 'WITHDRAWN', second)).toMatchObject({ __typename: 'ProposalOfAnother' });
  expect(await decide(id, 'WITHDRAWN', first)).toMatchObject({ decision: 'WITHDRAWN' });
  expect(await standing()).toBe('GOOD');
});

it('a rejected proposal changes nothing and makes way for the next; a decided one is not decided again', async () => {
  const { id } = await propose('SUSPENDED');
  expect(await propose('SUSPENDED', { viewer: second })).toMatchObject({ __typename: 'ProposalPending' });
  expect(await decide(id, 'REJECTED', second)).toMatchObject({ decision: 'REJECTED' });
  expect(await decide(id, 'APPROVED', second)).toMatchObject({ __typename: 'ProposalDecided' });
  expect(await standing()).toBe('GOOD');
  expect(await propose('SUSPENDED')).toMatchObject({ __typename: 'StandingProposal' });
});

it('of many decisions made at once, one counts', async () => {
  const { id } = await propose('SUSPENDED');
  const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => decide(id, index % 2 === 0 ? 'APPROVED' : 'REJECTED', second)));
  expect(answers.filter(({ __typename }) => __typename === 'StandingProposal')).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === 'ProposalDecided')).toHaveLength(7);
});

it('one manager alone puts an account on hold, and a proposal made before is then outdated', async () => {
  const { id } = await propose('SUSPENDED');
  expect(await putOnHold()).toBe('ServiceAccount');
  expect(await decide(id, 'APPROVED', second)).toMatchObject({ __typename: 'ProposalOutdated' });
  expect(await decide(id, 'REJECTED', second)).toMatchObject({ decision: 'REJECTED' });
  expect(await standing()).toBe('ON_HOLD');
});

it.each(['GOOD', 'SUSPENDED'])('one manager alone does not bring an account from hold to %s', async (to) => {
  await putOnHold();
  const changing = 'mutation ($input: ChangeAccountStandingInput!) { changeAccountStanding(input: $input) { __typename } }';
  const input = { accountId: account.id, standing: to, reason: 'Alone', expectedVersion: 2 };
  expect((await ask(changing, { input }, first)).data).toEqual({ changeAccountStanding: { __typename: 'SecondPersonNeeded' } });
});

it('a proposal is refused when it is none, when the account is unknown or closed, and when somebody else was faster', async () => {
  expect(await propose('GOOD')).toMatchObject({ __typename: 'StandingUnchanged' });
  expect(await propose('SUSPENDED', { expectedVersion: 2 })).toMatchObject({ __typename: 'VersionConflict' });
  expect(await decide(randomUUID(), 'APPROVED', second)).toMatchObject({ __typename: 'ProposalNotFound' });
  await asTenant(`update service_account set status = 'CLOSED' where id = $1`, [account.id]);
  expect(await propose('SUSPENDED')).toMatchObject({ __typename: 'ServiceAccountClosed' });
  account = { id: randomUUID() };
  expect(await propose('SUSPENDED')).toMatchObject({ __typename: 'ServiceAccountNotFound' });
});

it.each(['', '   ', 'x'.repeat(501)])('a proposal and a decision need a reason of 1 to 500 characters', async (reason) => {
  const answers = [
    await ask(proposing, { input: { accountId: account.id, standing: 'SUSPENDED', reason, expectedVersion: 1 } }, first),
    await ask(deciding, { input: { proposalId: randomUUID(), decision: 'REJECTED', reason } }, first),
  ];
  expect(answers.map(({ errors }) => errors[0]?.extensions?.field)).toEqual(['input.reason', 'input.reason']);
});

function asTenant(statement: string, values: unknown[], viewer: Viewer = first): Promise<unknown> {
  return inTransaction(subgraph.dataSource, actorOf(subgraph.actionContext(viewer), organizationId), (manager) => manager.query(statement, values));
}

it('the database itself lets nobody propose in another’s name, decide their own proposal, or decide twice', async () => {
  const insert = `insert into standing_proposal (tenant_id, id, account_id, account_version, from_standing, to_standing, reason, proposed_by, proposed_by_name, proposed_at)
    values ($1, $2, $3, 1, 'GOOD', 'SUSPENDED', 'r', 'second', 'Second', now())`;
  await expect(asTenant(insert, [organizationId, randomUUID(), account.id])).rejects.toThrow('row-level security');
  const { id } = await propose('SUSPENDED');
  const decision = (by: string): string => `update standing_proposal set decision = 'APPROVED', decision_reason = 'r', decided_by = '${by}', decided_by_name = 'n', decided_at = now() where id = $1`;
  await expect(asTenant(decision('first'), [id])).rejects.toThrow('decided_by_another');
  await expect(asTenant(decision('second'), [id])).rejects.toThrow('row-level security');
  await expect(asTenant(`update standing_proposal set to_standing = 'ON_HOLD' where id = $1`, [id])).rejects.toThrow('permission denied');
  expect(await asTenant(decision('second'), [id], second)).toMatchObject([[], 1]);
  expect(await asTenant(decision('second'), [id], second)).toMatchObject([[], 0]);
  const alone = `insert into standing_change (tenant_id, id, account_id, from_standing, to_standing, reason, changed_by, changed_by_name, changed_at)
    values ($1, $2, $3, 'ON_HOLD', 'GOOD', 'r', 'first', 'n', now())`;
  await expect(asTenant(alone, [organizationId, randomUUID(), account.id])).rejects.toThrow('by_two_unless_held');
});

it('staff list proposals in a bounded number of statements, open ones by a filter; partners see none', async () => {
  const { id } = await propose('SUSPENDED');
  const open = { filter: { isOpen: true, accountId: account.id }, first: 100 };
  const page = await ask<{ standingProposals: { nodes: { id: string; mayDecide: boolean }[] } }>(listing, open, second);
  expect(page.data!.standingProposals.nodes).toMatchObject([{ id, mayDecide: true, mayWithdraw: false }]);
  expect((await ask(listing, { filter: null, first: 100 }, second)).statements).toBe(3);
  expect((await ask(listing, open, staffMember('AUDITOR'))).data).toMatchObject({ standingProposals: { nodes: [{ id, mayDecide: false }] } });
  await decide(id, 'REJECTED', second);
  expect((await ask(listing, open, second)).data).toMatchObject({ standingProposals: { totalCount: 0 } });
  for (const viewer of [partnerMember(organizationId), staffMember('REPORTING')]) {
    expect((await ask(listing, open, viewer)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask(deciding, { input: { proposalId: id, decision: 'REJECTED', reason: 'r' } }, viewer)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});
