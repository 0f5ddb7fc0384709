import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { announceOrderCredit } from './actions/credit/announce-order-credit.js';
import { endCreditRaises } from './actions/credit/end-credit-raises.js';
import { CreditDesk, first, second } from './testing/credit-desk.js';

let desk: CreditDesk;
let organizationId: string;
let accountId: string;

beforeAll(async () => {
  desk = await CreditDesk.open(['credit.reserved', 'credit.refused', 'credit-line.changed']);
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  organizationId = await desk.organization('NO-03');
  accountId = await desk.account(organizationId);
});

const sweeper = (now = new Date('2026-03-31T12:00:00Z')) => ({ dataSource: desk.subgraph.dataSource, bus: desk.subgraph.bus, now: () => now });

it('the ledger is closed to other tenants, and the service may start', async () => {
  await expect(assertIsolation(desk.subgraph.dataSource, 'ledger')).resolves.toBeUndefined();
});

it('AASP-11 SSA-43: a limit that one manager proposes and another approves bounds orders; programmes are told that it is approved, not how much it is', async () => {
  const { id } = await desk.propose(organizationId, '100000');
  expect(await desk.position(organizationId)).toMatchObject({ status: 'REQUESTED', limit: { amountMinor: '0' } });
  expect(await desk.decide(id, 'APPROVED', first)).toBe('OwnProposal');
  expect(await desk.decide(id)).toBe('CreditProposal');
  expect(await desk.position(organizationId)).toMatchObject({ status: 'APPROVED', limit: { amountMinor: '100000' }, available: { amountMinor: '100000', currency: 'NOK', vatIncluded: true } });
  const told = (await desk.told<{ organizationId: string; status: string }>('credit-line.changed')).filter(({ tenant }) => tenant === organizationId);
  expect(told.map(({ payload }) => payload.status)).toEqual(['REQUESTED', 'APPROVED']);
  expect(JSON.stringify(told)).not.toContain('100000');
});

it('AASP-12: a credit line is agreed with the finance group of the organisation’s own region', async () => {
  expect(await desk.propose(organizationId, '100000', { region: 'SE' })).toMatchObject({ __typename: 'CreditRegionDiffers' });
  expect(await desk.propose(organizationId, '100000', { region: 'NO' })).toMatchObject({ __typename: 'CreditProposal' });
});

it('a rejected request is declined, and can be proposed anew', async () => {
  const { id } = await desk.propose(organizationId, '100000');
  expect(await desk.propose(organizationId, '200000', { expectedVersion: 1 })).toMatchObject({ __typename: 'ProposalPending' });
  await desk.decide(id, 'REJECTED');
  expect(await desk.position(organizationId)).toMatchObject({ status: 'DECLINED', version: 2 });
  expect(await desk.order(organizationId, '1').then((order) => desk.reasons(order))).toEqual(['NO_CREDIT_LINE']);
  const again = await desk.propose(organizationId, '200000', { expectedVersion: 2 });
  expect(await desk.decide(again.id)).toBe('CreditProposal');
  expect(await desk.amounts(organizationId)).toEqual([200_000, 0, 0, 200_000]);
});

it('IDS-18: an order reserves what it costs, up to the last minor unit and not one more', async () => {
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '999');
  expect(await desk.reasons(order)).toEqual([]);
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 999, 1]);
  expect(await desk.reasons(await desk.order(organizationId, '2'))).toEqual(['OVER_LIMIT']);
  expect(await desk.reasons(await desk.order(organizationId, '1'))).toEqual([]);
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 1_000, 0]);
});

it('what is shipped is used, what is still to come stays held, and what is cancelled is free again', async () => {
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600');
  await desk.ship(organizationId, order, '200');
  expect(await desk.amounts(organizationId)).toEqual([1_000, 200, 400, 400]);
  await desk.cancel(organizationId, order, '100');
  expect(await desk.amounts(organizationId)).toEqual([1_000, 200, 300, 500]);
  await desk.ship(organizationId, order, '300');
  expect(await desk.amounts(organizationId)).toEqual([1_000, 500, 0, 500]);
  await expect(desk.ship(organizationId, order, '1')).rejects.toThrow('0 NOK are reserved');
});

it('what an account on hold has ordered before is still shipped, and what is left of it stays reserved', async () => {
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600');
  await hold();
  await desk.ship(organizationId, order, '200');
  expect(await desk.amounts(organizationId)).toEqual([1_000, 200, 400, 400]);
});

it('IDS-17 IDS-18 IDS-28: an order goes to the account of its programme, and a self-servicing account never takes the place of the Limited Billing Service Account', async () => {
  await desk.agree(organizationId, '1000');
  await desk.account(organizationId, 'SELF_SERVICING_ACCOUNT');
  expect(await desk.reasons(await desk.order(organizationId, '10', { program: 'IDS' }))).toEqual(['NO_ACCOUNT']);
  await desk.account(organizationId, 'LIMITED_BILLING_SERVICE_ACCOUNT');
  expect(await desk.reasons(await desk.order(organizationId, '10', { program: 'IDS' }))).toEqual([]);
});

it('SSA-42: whoever orders learns every reason against it: standing, currency, limit', async () => {
  await hold();
  expect(await desk.reasons(await desk.order(organizationId, '10'))).toEqual(['STANDING', 'NO_CREDIT_LINE']);
  await desk.agree(organizationId, '1000');
  expect(await desk.reasons(await desk.order(organizationId, '10', { currency: 'SEK' }))).toEqual(['STANDING', 'CURRENCY']);
  expect(await desk.reasons(await desk.order(organizationId, '1001'))).toEqual(['STANDING', 'OVER_LIMIT']);
  const stranger = await desk.organization();
  expect(await desk.reasons(await desk.order(stranger, '1'))).toEqual(['NO_ACCOUNT', 'NO_CREDIT_LINE']);
});

it('whoever ordered is told once what became of it', async () => {
  await desk.agree(organizationId, '1000');
  const reserved = await desk.order(organizationId, '600');
  const refused = await desk.order(organizationId, '600');
  await announceOrderCredit(sweeper());
  await announceOrderCredit(sweeper());
  const ofOrder = async (type: string, orderId: string): Promise<object[]> => (await desk.told<{ orderId: string }>(type)).filter(({ payload }) => payload.orderId === orderId).map(({ payload }) => payload);
  expect(await ofOrder('credit.reserved', reserved)).toMatchObject([{ organizationId, accountId }]);
  expect(await ofOrder('credit.refused', refused)).toMatchObject([{ organizationId, reason: 'OVER_LIMIT', reasons: ['OVER_LIMIT'], availableMinor: '400', currency: 'NOK' }]);
});

it('a limit lowered below its use overdraws nothing: less than nothing is available, orders are refused, and what becomes free is taken back first', async () => {
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '800');
  await desk.agree(organizationId, '500');
  expect(await desk.amounts(organizationId)).toEqual([500, 0, 800, -300]);
  expect(await desk.reasons(await desk.order(organizationId, '1'))).toEqual(['OVER_LIMIT']);
  await desk.cancel(organizationId, order, '200');
  expect(await desk.amounts(organizationId)).toEqual([500, 0, 600, -100]);
  await desk.cancel(organizationId, order, '300');
  expect(await desk.amounts(organizationId)).toEqual([500, 0, 300, 200]);
  await desk.agree(organizationId, '100');
  await desk.agree(organizationId, '450');
  expect(await desk.amounts(organizationId)).toEqual([450, 0, 300, 150]);
});

it('a temporary raise holds until its stored end and is taken back once', async () => {
  await desk.agree(organizationId, '1000');
  const line = (await desk.position(organizationId))!;
  const query = 'mutation ($input: ProposeCreditRaiseInput!) { proposeCreditRaise(input: $input) { __typename ... on CreditProposal { id kind } } }';
  const raise = async (input: object): Promise<{ __typename: string; id: string }> => {
    const asked = { creditLineId: line.id, raiseMinor: '500', until: '2026-04-30T22:00:00Z', reason: 'Spring campaign', expectedVersion: line.version, ...input };
    return (await desk.ask<{ proposeCreditRaise: { __typename: string; id: string } }>(query, { input: asked })).proposeCreditRaise;
  };
  expect(await raise({ until: '2026-03-31T12:00:00Z' })).toMatchObject({ __typename: 'CreditRaiseOver' });
  expect(await desk.decide((await raise({})).id)).toBe('CreditProposal');
  expect(await desk.position(organizationId)).toMatchObject({ limit: { amountMinor: '1500' }, agreed: { amountMinor: '1000' }, raises: [{ amount: { amountMinor: '500' } }] });
  await desk.order(organizationId, '1200');
  await endCreditRaises(sweeper(new Date('2026-04-30T21:59:59Z')));
  expect(await desk.amounts(organizationId)).toEqual([1_500, 0, 1_200, 300]);
  await endCreditRaises(sweeper(new Date('2026-04-30T22:00:00Z')));
  await endCreditRaises(sweeper(new Date('2026-04-30T22:00:01Z')));
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 1_200, -200]);
});

it('64 clients on one line never overspend it, and use all of it', async () => {
  await desk.agree(organizationId, '1000');
  const orders = await Promise.all(Array.from({ length: 64 }, () => desk.orderPatiently(organizationId, '70')));
  const reasons = await Promise.all(orders.map((order) => desk.reasons(order)));
  expect(reasons.filter((all) => all.length === 0)).toHaveLength(14);
  expect(new Set(reasons.filter((all) => all.length > 0).map((all) => all.join()))).toEqual(new Set(['OVER_LIMIT']));
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 980, 20]);
});

it('a partner sees its own credit line and nobody else’s; partners and auditors propose nothing', async () => {
  await desk.agree(organizationId, '1000');
  const line = (await desk.position(organizationId))!;
  const query = 'query ($id: ID!) { creditLine(id: $id) { limit { amountMinor } organization { id } } }';
  expect(await desk.ask(query, { id: line.id }, partnerMember(organizationId))).toEqual({ creditLine: { limit: { amountMinor: '1000' }, organization: { id: organizationId } } });
  expect(await desk.ask(query, { id: line.id }, partnerMember(await desk.organization()))).toEqual({ creditLine: null });
  const proposing = 'mutation ($input: ProposeCreditLimitInput!) { proposeCreditLimit(input: $input) { __typename } }';
  const input = { organizationId, region: 'NO', currency: 'NOK', limitMinor: '9', agreedWith: 'x', reason: 'x' };
  for (const viewer of [partnerMember(organizationId), staffMember('AUDITOR')]) {
    expect((await desk.subgraph.ask(viewer, proposing, { input })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

it.each([
  ['a currency that nobody knows', { currency: 'XXX' }, 'input.currency'],
  ['a region of no form', { region: 'Norge' }, 'input.region'],
  ['a fraction', { limitMinor: '1.5' }, 'AmountMinor'],
  ['a finance group without a name', { agreedWith: ' ' }, 'input.agreedWith'],
])('%s is refused by its field', async (_, wrong, field) => {
  const proposing = 'mutation ($input: ProposeCreditLimitInput!) { proposeCreditLimit(input: $input) { __typename } }';
  const input = { organizationId, region: 'NO', currency: 'NOK', limitMinor: '9', agreedWith: 'x', reason: 'x', ...wrong };
  expect((await desk.subgraph.ask(first, proposing, { input })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

it('lists cost a bounded number of statements', async () => {
  for (const limit of ['1000', '2000']) await desk.agree(await desk.organization(), limit);
  const query = 'query ($first: Int) { creditLines(first: $first) { totalCount nodes { id available { amountMinor } raises { id } } } creditProposals(first: $first) { nodes { id amount { amountMinor } mayDecide creditLine { id available { amountMinor } } } } }';
  const [small, large] = [await desk.subgraph.ask(second, query, { first: 1 }), await desk.subgraph.ask(second, query, { first: 100 })];
  expect(small.errors).toEqual([]);
  expect(large.statements).toBe(small.statements);
});

it('the database itself lets the service move no balance, book nothing for another tenant and change nothing that is booked', async () => {
  await desk.agree(organizationId, '1000');
  const as = (tenant: string, text: string, values: unknown[] = []): Promise<unknown> =>
    inTransaction(desk.subgraph.dataSource, actorOf(desk.subgraph.actionContext(first), tenant), (manager) => manager.query(text, values));
  await expect(as(organizationId, 'update ledger.account set credits_posted = 9')).rejects.toThrow('permission denied');
  await expect(as(organizationId, 'delete from ledger.transfer')).rejects.toThrow('permission denied');
  await expect(as(organizationId, 'update ledger.transfer set amount = 1')).rejects.toThrow('permission denied');
  await expect(as(organizationId, 'truncate ledger.transfer')).rejects.toThrow('permission denied');
  const foreign = `select * from ledger.hold_accounts($1, '[{"place": 0, "ledger": "CAP", "code": "ORDERS", "currency": "SEK"}]')`;
  await expect(as(randomUUID(), foreign, [organizationId])).rejects.toThrow('row-level security');
});

async function hold(): Promise<void> {
  const query = 'mutation ($input: ChangeAccountStandingInput!) { changeAccountStanding(input: $input) { __typename } }';
  await desk.ask(query, { input: { accountId, standing: 'ON_HOLD', reason: 'Overdue', expectedVersion: 1 } });
}
