import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { bankFile } from './testing/bank-file.js';
import { CreditDesk, first } from './testing/credit-desk.js';

let desk: CreditDesk;
let organizationId: string;
let accountId: string;

beforeAll(async () => {
  desk = await CreditDesk.open();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk.subgraph.setNow(new Date('2026-03-01T12:00:00Z'));
  organizationId = await desk.organization('NO');
  accountId = await desk.account(organizationId, 'SELF_SERVICING_ACCOUNT');
});

function exam(fee: string, takenOn = '2026-02-20'): Promise<void> {
  return desk.subgraph.deliver({ type: 'exam.taken', tenant: organizationId, payload: { examId: randomUUID(), organizationId, takenOn, fee, correctsId: null, accountId } });
}

async function late(chargeMinor: string, dueOn = '2026-02-16'): Promise<void> {
  await desk.subgraph.deliver({ type: 'return.overdue', tenant: organizationId, payload: { returnId: randomUUID(), organizationId, partNumber: '661-1', dueOn, chargeMinor, currency: 'NOK', vatIncluded: true } });
}

async function billed(): Promise<string> {
  await desk.ask('mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2099-12-31' } });
  const query = 'query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { reference } } }';
  return (await desk.ask<{ invoices: { nodes: { reference: string }[] } }>(query, { filter: { organizationId, isOpen: true } })).invoices.nodes[0]!.reference;
}

function paid(reference: string, amount: string): Promise<unknown> {
  const query = 'mutation ($key: ID!, $input: ImportBankFileInput!) { importBankFile(idempotencyKey: $key, input: $input) { __typename } }';
  return desk.ask(query, { key: randomUUID(), input: { xml: bankFile([{ id: randomUUID(), amount, currency: 'NOK', text: reference }]) } });
}

const figures = 'query ($ids: [_Any!]!, $days: Int!) { _entities(representations: $ids) { ... on Organization { accountKeyFigures(days: $days) { since invoicesPaid invoicesPaidInTime medianDaysToPay examsTaken examsByVoucher examsCharged lateReturnsCharged partsShipped { amountMinor currency } } } } }';

async function keyFigures(viewer = partnerMember(organizationId), { days = 365, ids = [organizationId] } = {}): Promise<{ figures: unknown[]; statements: number }> {
  const { data, errors, statements } = await desk.subgraph.ask<{ _entities: { accountKeyFigures: unknown }[] }>(viewer, figures, { ids: ids.map((id) => ({ __typename: 'Organization', id })), days });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { figures: data!._entities.map(({ accountKeyFigures }) => accountKeyFigures), statements };
}

it('SSA-17: a participant reads its own key figures: what it paid in time, what was shipped to it, its exams and its late returns', async () => {
  await late('500');
  const inTime = await billed();
  await paid(inTime, '5.00');
  desk.subgraph.setNow(new Date('2026-02-28T23:59:59Z'));
  await late('300');
  const tooLate = await billed();
  await paid(tooLate, '3.00');
  desk.subgraph.setNow(new Date('2026-04-10T12:00:00Z'));
  for (const fee of ['VOUCHER', 'VOUCHER', 'CHARGED']) await exam(fee);
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600', { program: 'SSA' });
  await desk.ship(organizationId, order, '600');
  expect((await keyFigures()).figures).toEqual([
    // Booked on 31 March: the first was due on that day, the second the day before.
    { since: '2025-04-11', invoicesPaid: 2, invoicesPaidInTime: 1, medianDaysToPay: 30, examsTaken: 3, examsByVoucher: 2, examsCharged: 1, lateReturnsCharged: 2, partsShipped: [{ amountMinor: '600', currency: 'NOK' }] },
  ]);
  expect((await keyFigures(partnerMember(organizationId), { days: 10 })).figures).toMatchObject([{ since: '2026-04-01', invoicesPaid: 0, invoicesPaidInTime: 0, medianDaysToPay: null, examsTaken: 0 }]);
});

it('figures are told to whoever may read invoices, of their own organisation, for any number of organisations in as many statements as for one', async () => {
  expect((await keyFigures(partnerMember(organizationId, 'TECHNICIAN'))).figures).toEqual([null]);
  const stranger = await keyFigures(partnerMember(await desk.organization()));
  expect(stranger.figures).toEqual([null]);
  const ids = [organizationId, await desk.organization(), await desk.organization()];
  expect((await keyFigures(staffMember('AUDITOR'), { ids })).statements).toBe((await keyFigures(staffMember('AUDITOR'))).statements);
});

interface Charge {
  kind: string;
  paidBy: string | null;
  amount: { amountMinor: string } | null;
  invoice: { number: string } | null;
}

async function charges(filter: Record<string, unknown>, viewer = first): Promise<Charge[]> {
  const query = 'query ($filter: ChargeFilter) { charges(filter: $filter) { nodes { kind paidBy amount { amountMinor } invoice { number } } } }';
  return (await desk.ask<{ charges: { nodes: Charge[] } }>(query, { filter: { organizationId, ...filter } }, viewer)).charges.nodes;
}

it('SSA-45 SSA-46 AASP-32: an exam that a voucher pays or an approval waives costs nothing, one beyond waits for a price, and none of it is billed', async () => {
  for (const fee of ['VOUCHER', 'WAIVED', 'CHARGED', 'NOT_STATED']) await exam(fee);
  await late('500');
  await billed();
  const listed = await charges({}, partnerMember(organizationId));
  expect(listed.filter(({ kind }) => kind === 'EXAM').map(({ paidBy, amount, invoice }) => [paidBy, amount, invoice]).sort()).toEqual([[null, null, null], ['VOUCHER', null, null], ['WAIVER', null, null]].sort());
  expect(await charges({ kind: 'LATE_RETURN', isBilled: true })).toEqual([{ kind: 'LATE_RETURN', paidBy: null, amount: { amountMinor: '500' }, invoice: { number: 'I26-00001' } }]);
  expect(await charges({ isPriced: false })).toEqual([{ kind: 'EXAM', paidBy: null, amount: null, invoice: null }]);
  expect(await charges({ isBilled: false })).toHaveLength(3);
});

it('charges are listed in a bounded number of statements, and strangers see none', async () => {
  for (const amount of ['1', '2', '3']) {
    await late(amount);
    await billed();
  }
  const query = 'query ($first: Int) { charges(first: $first) { totalCount nodes { amount { amountMinor } invoice { number } } } }';
  const own = await desk.subgraph.ask(partnerMember(organizationId), query, { first: 50 });
  expect(own.data).toMatchObject({ charges: { totalCount: 3 } });
  expect((await desk.subgraph.ask(partnerMember(organizationId), query, { first: 1 })).statements).toBe(own.statements);
  expect((await desk.subgraph.ask(partnerMember(await desk.organization()), query, { first: 50 })).data).toMatchObject({ charges: { totalCount: 0 } });
  expect((await desk.subgraph.ask(partnerMember(organizationId, 'TECHNICIAN'), query, { first: 1 })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
