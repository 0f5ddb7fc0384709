import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { partnerMember } from '@platform/kit/testing/viewers.js';

import { bankFile } from './testing/bank-file.js';
import { CreditDesk, first, second } from './testing/credit-desk.js';

let desk: CreditDesk;
let organizationId: string;

beforeAll(async () => {
  desk = await CreditDesk.open();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  organizationId = await desk.organization('NO');
  await desk.account(organizationId);
});

interface Invoice {
  id: string;
  number: string;
  reference: string;
  state: string;
  open: { amountMinor: string };
  settlements: { kind: string; amount: { amountMinor: string } }[];
}

async function invoices(filter: object = {}): Promise<Invoice[]> {
  const query = 'query ($filter: InvoiceFilter) { invoices(filter: $filter, sort: { field: ISSUED_ON, direction: ASC }) { nodes { id number reference state open { amountMinor } settlements { kind amount { amountMinor } } } } }';
  const { nodes } = (await desk.ask<{ invoices: { nodes: Invoice[] } }>(query, { filter: { organizationId, ...filter } })).invoices;
  for (const { settlements } of nodes) settlements.sort((a, b) => a.kind.localeCompare(b.kind));
  return nodes.sort((a, b) => a.number.localeCompare(b.number));
}

async function billed(amountMinor: string, currency = 'NOK'): Promise<{ returnId: string }> {
  const returnId = randomUUID();
  await desk.subgraph.deliver({ type: 'return.overdue', tenant: organizationId, payload: { returnId, organizationId, partNumber: '661-1', dueOn: '2026-03-16', chargeMinor: amountMinor, currency, vatIncluded: false } });
  await desk.ask('mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2099-12-31' } });
  return { returnId };
}

/** An invoice that was paid, and then credited since its return was excused. */
async function inCredit(amountMinor = '500'): Promise<Invoice> {
  const { returnId } = await billed(amountMinor);
  const [invoice] = await invoices({ isOpen: true });
  const amount = `${amountMinor.slice(0, -2)}.${amountMinor.slice(-2)}`;
  await desk.ask('mutation ($key: ID!, $input: ImportBankFileInput!) { importBankFile(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { xml: bankFile([{ id: randomUUID(), amount, currency: 'NOK', text: invoice!.reference }]) } });
  await desk.subgraph.deliver({ type: 'return.excused', tenant: organizationId, payload: { returnId, organizationId } });
  return (await invoices({ hasCredit: true }))[0]!;
}

async function propose(input: { invoiceId: string; amountMinor: string; targetInvoiceId?: string }): Promise<{ __typename: string; id: string }> {
  const query = 'mutation ($input: ProposeBalanceInput!) { proposeBalance(input: $input) { __typename ... on BalanceProposal { id } } }';
  const whole = { kind: input.targetInvoiceId === undefined ? 'PAYOUT' : 'SET_OFF', reason: 'It is theirs', ...input };
  return (await desk.ask<{ proposeBalance: { __typename: string; id: string } }>(query, { input: whole })).proposeBalance;
}

async function decide(proposalId: string, { decision = 'APPROVED', viewer = second } = {}): Promise<string> {
  const query = 'mutation ($input: DecideBalanceProposalInput!) { decideBalanceProposal(input: $input) { __typename } }';
  return (await desk.ask<{ decideBalanceProposal: { __typename: string } }>(query, { input: { proposalId, decision, reason: 'I have looked' } }, viewer)).decideBalanceProposal.__typename;
}

const sums = async (): Promise<{ problems: unknown[]; differing: unknown[] }> => {
  const { verifyLedger, reconciliation } = await desk.ask<{ verifyLedger: { problems: unknown[] }; reconciliation: { state: string }[] }>('{ verifyLedger { problems { kind expected found } } reconciliation { thing state } }', {});
  return { problems: verifyLedger.problems, differing: reconciliation.filter(({ state }) => state === 'DIFFERS') };
};

it('what was paid and then credited is paid out once, by two people, and the ledger adds up', async () => {
  const invoice = await inCredit();
  expect(invoice).toMatchObject({ state: 'PAID', open: { amountMinor: '-500' } });
  expect(await propose({ invoiceId: invoice.id, amountMinor: '501' })).toMatchObject({ __typename: 'MoreThanBalance' });
  const { id } = await propose({ invoiceId: invoice.id, amountMinor: '500' });
  expect(await propose({ invoiceId: invoice.id, amountMinor: '1' })).toMatchObject({ __typename: 'ProposalPending' });
  expect(await decide(id, { viewer: first })).toBe('OwnProposal');
  expect(await invoices()).toMatchObject([{ open: { amountMinor: '-500' } }]);
  const answers = await Promise.all([decide(id), decide(id), decide(id)]);
  expect(answers.sort()).toEqual(['BalanceProposal', 'ProposalDecided', 'ProposalDecided']);
  expect(await invoices()).toMatchObject([{ state: 'PAID', open: { amountMinor: '0' }, settlements: [{ kind: 'CREDIT_NOTE' }, { kind: 'PAYMENT' }, { kind: 'PAYOUT', amount: { amountMinor: '-500' } }] }]);
  expect(await invoices({ hasCredit: true })).toEqual([]);
  expect(await sums()).toEqual({ problems: [], differing: [] });
});

it('a part is set off against the next invoice, which it pays; both keep their sums', async () => {
  const invoice = await inCredit();
  await billed('300');
  const [target] = await invoices({ isOpen: true });
  expect(await propose({ invoiceId: invoice.id, amountMinor: '301', targetInvoiceId: target!.id })).toMatchObject({ __typename: 'MoreThanOpen' });
  const { id } = await propose({ invoiceId: invoice.id, amountMinor: '300', targetInvoiceId: target!.id });
  expect(await decide(id)).toBe('BalanceProposal');
  expect(await invoices()).toMatchObject([
    { open: { amountMinor: '-200' }, settlements: [{ kind: 'CREDIT_NOTE' }, { kind: 'PAYMENT' }, { kind: 'SET_OFF', amount: { amountMinor: '-300' } }] },
    { state: 'PAID', open: { amountMinor: '0' }, settlements: [{ kind: 'SET_OFF', amount: { amountMinor: '300' } }] },
  ]);
  expect(await sums()).toEqual({ problems: [], differing: [] });
});

it('a set-off frees the credit that parts on the other invoice used', async () => {
  const invoice = await inCredit('60000');
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600', { vatIncluded: false });
  await desk.ship(organizationId, order, '600');
  await desk.ask('mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2099-12-31' } });
  expect(await desk.amounts(organizationId)).toEqual([1_000, 600, 0, 400]);
  const [target] = await invoices({ isOpen: true });
  const { id } = await propose({ invoiceId: invoice.id, amountMinor: '600', targetInvoiceId: target!.id });
  await decide(id);
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 0, 1_000]);
  expect(await sums()).toEqual({ problems: [], differing: [] });
});

it('a proposal whose target was paid meanwhile is outdated, and one that was rejected leaves everything as it was', async () => {
  const invoice = await inCredit();
  await billed('300');
  const [target] = await invoices({ isOpen: true });
  const { id } = await propose({ invoiceId: invoice.id, amountMinor: '300', targetInvoiceId: target!.id });
  await desk.ask('mutation ($key: ID!, $input: ImportBankFileInput!) { importBankFile(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { xml: bankFile([{ id: randomUUID(), amount: '3.00', currency: 'NOK', text: target!.reference }]) } });
  expect(await decide(id)).toBe('ProposalOutdated');
  expect(await decide(id, { decision: 'REJECTED' })).toBe('BalanceProposal');
  expect(await invoices({ hasCredit: true })).toMatchObject([{ open: { amountMinor: '-500' } }]);
});

it('nothing is proposed of an invoice that owes, against another currency, or by anybody but managers', async () => {
  await billed('300');
  const [owing] = await invoices({ isOpen: true });
  expect(await propose({ invoiceId: owing!.id, amountMinor: '1' })).toMatchObject({ __typename: 'MoreThanBalance' });
  expect(await propose({ invoiceId: randomUUID(), amountMinor: '1' })).toMatchObject({ __typename: 'InvoiceNotFound' });
  organizationId = await desk.organization('SE');
  await desk.account(organizationId);
  const invoice = await inCredit();
  await billed('300', 'SEK');
  const [foreign] = await invoices({ isOpen: true });
  expect(await propose({ invoiceId: invoice.id, amountMinor: '1', targetInvoiceId: foreign!.id })).toMatchObject({ __typename: 'PaymentCurrencyDiffers' });
  // An invoice of another organisation is none.
  expect(await propose({ invoiceId: invoice.id, amountMinor: '1', targetInvoiceId: owing!.id })).toMatchObject({ __typename: 'InvoiceNotFound' });
  const asPartner = await desk.subgraph.ask(partnerMember(organizationId), 'mutation ($input: ProposeBalanceInput!) { proposeBalance(input: $input) { __typename } }', { input: { invoiceId: invoice.id, kind: 'PAYOUT', amountMinor: '1', reason: 'Please' } });
  expect(asPartner.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
