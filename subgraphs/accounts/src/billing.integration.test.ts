import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { dunOverdue } from './actions/billing/dun-overdue.js';
import { creditNoteReport, invoiceReport, invoicesReport } from './reports/invoice-report.js';
import { statementReport } from './reports/statement-report.js';
import { bankFile } from './testing/bank-file.js';
import { CreditDesk, first } from './testing/credit-desk.js';

let desk: CreditDesk;
let organizationId: string;
let accountId: string;

beforeAll(async () => {
  desk = await CreditDesk.open(['account.changed']);
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  organizationId = await desk.organization('NO');
  accountId = await desk.account(organizationId);
});

interface Invoice {
  id: string;
  number: string;
  reference: string;
  state: string;
  total: { amountMinor: string };
  open: { amountMinor: string };
  dueOn: string;
  lines: { kind: string; amount: { amountMinor: string } | null }[];
  settlements: { kind: string; number: string | null; amount: { amountMinor: string } }[];
  dunningSteps: { step: string }[];
}

const invoiceFields = 'id number reference state dueOn total { amountMinor currency vatIncluded } open { amountMinor } lines { kind amount { amountMinor } } settlements { kind number amount { amountMinor } } dunningSteps { step }';

async function invoices(): Promise<Invoice[]> {
  const query = `query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { ${invoiceFields} } } }`;
  return (await desk.ask<{ invoices: { nodes: Invoice[] } }>(query, { filter: { organizationId } })).invoices.nodes;
}

async function bill(): Promise<string> {
  const query = 'mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }';
  return (await desk.ask<{ issueInvoices: { __typename: string } }>(query, { key: randomUUID(), input: { organizationId, until: '2099-12-31' } })).issueInvoices.__typename;
}

async function overdueReturn(chargeMinor: string | null, currency = 'NOK'): Promise<void> {
  await desk.subgraph.deliver({ type: 'return.overdue', tenant: organizationId, payload: { returnId: randomUUID(), organizationId, partNumber: '661-1', dueOn: '2026-03-16', chargeMinor, currency, vatIncluded: false } });
}

async function importBank(xml: string): Promise<{ __typename: string; imported?: number; known?: number; message?: string; bankEntryIds?: string[] }> {
  const query = 'mutation ($key: ID!, $input: ImportBankFileInput!) { importBankFile(idempotencyKey: $key, input: $input) { __typename ... on BankFileImported { imported known bankEntryIds } ... on Problem { message } } }';
  return (await desk.ask<{ importBankFile: { __typename: string } }>(query, { key: randomUUID(), input: { xml } })).importBankFile;
}

async function problems(): Promise<unknown[]> {
  return (await desk.ask<{ verifyLedger: { problems: unknown[] } }>('{ verifyLedger { problems { kind expected found } } }', {})).verifyLedger.problems;
}

async function ordered(): Promise<void> {
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600');
  await desk.ship(organizationId, order, '600');
}

it('SSA-16: what was shipped and charged is billed once, by account, currency and kind of amount, with numbers without a gap', async () => {
  await ordered();
  await overdueReturn('250');
  expect(await bill()).toBe('InvoicesIssued');
  expect(await bill()).toBe('NothingToBill');
  const issued = (await invoices()).sort((a, b) => a.number.localeCompare(b.number));
  expect(issued.map(({ number }) => number)).toEqual(['I26-00001', 'I26-00002']);
  expect(issued.map(({ total, state, dueOn }) => [total.amountMinor, state, dueOn])).toEqual(expect.arrayContaining([['600', 'OPEN', '2026-04-30'], ['250', 'OPEN', '2026-04-30']]));
  expect(issued.flatMap(({ lines }) => lines.map(({ kind }) => kind)).sort()).toEqual(['LATE_RETURN', 'PARTS']);
  expect(await problems()).toEqual([]);
});

it('a fee is never refused by credit: an organisation without a credit line is charged all the same', async () => {
  await overdueReturn('250');
  expect(await bill()).toBe('InvoicesIssued');
  expect(await invoices()).toMatchObject([{ open: { amountMinor: '250' } }]);
});

it('of many who bill at once each charge is billed once', async () => {
  for (let count = 0; count < 3; count += 1) await overdueReturn('100');
  const answers = await Promise.all([bill(), bill(), bill()]);
  expect(answers.filter((answer) => answer === 'InvoicesIssued')).toHaveLength(1);
  expect((await invoices()).map(({ total }) => total.amountMinor)).toEqual(['300']);
});

it('a payment that names an invoice settles it, frees its credit, and has one effect however often the file comes', async () => {
  await ordered();
  await bill();
  const [invoice] = await invoices();
  expect(await desk.amounts(organizationId)).toEqual([1_000, 600, 0, 400]);
  const file = bankFile([{ id: randomUUID(), amount: '4.00', currency: 'NOK', text: `Takk! ${invoice!.reference}` }]);
  expect(await importBank(file)).toMatchObject({ __typename: 'BankFileImported', imported: 1, known: 0 });
  expect(await importBank(file)).toMatchObject({ imported: 0, known: 1 });
  expect(await invoices()).toMatchObject([{ state: 'OPEN', open: { amountMinor: '200' }, settlements: [{ kind: 'PAYMENT', amount: { amountMinor: '400' } }] }]);
  expect(await desk.amounts(organizationId)).toEqual([1_000, 200, 0, 800]);
  await importBank(bankFile([{ id: randomUUID(), amount: '2.00', currency: 'NOK', reference: invoice!.reference }]));
  expect(await invoices()).toMatchObject([{ state: 'PAID', open: { amountMinor: '0' } }]);
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 0, 1_000]);
  expect(await problems()).toEqual([]);
});

it('what a payment leaves, and one that names nothing, waits for a person, who matches it or sets it aside', async () => {
  await overdueReturn('500');
  await bill();
  const [invoice] = await invoices();
  const imported = await importBank(bankFile([{ id: randomUUID(), amount: '7.00', currency: 'NOK', text: 'no reference' }, { id: randomUUID(), amount: '1.00', currency: 'EUR', text: 'by mistake' }]));
  const matching = 'mutation ($input: MatchBankEntryInput!) { matchBankEntry(input: $input) { __typename ... on BankEntry { status matched { amountMinor } decidedByName } } }';
  const match = async (bankEntryId: string): Promise<unknown> => (await desk.ask<{ matchBankEntry: unknown }>(matching, { input: { bankEntryId, invoiceId: invoice!.id, reason: 'Told by telephone' } })).matchBankEntry;
  expect(await match(imported.bankEntryIds![0]!)).toEqual({ __typename: 'BankEntry', status: 'UNMATCHED', matched: { amountMinor: '500' }, decidedByName: 'First Manager' });
  expect(await match(imported.bankEntryIds![0]!)).toEqual({ __typename: 'NothingToSettle' });
  expect(await match(imported.bankEntryIds![1]!)).toEqual({ __typename: 'PaymentCurrencyDiffers' });
  const aside = 'mutation ($bankEntryId: ID!, $reason: String!) { setBankEntryAside(bankEntryId: $bankEntryId, reason: $reason) { ... on BankEntry { status } } }';
  expect(await desk.ask(aside, { bankEntryId: imported.bankEntryIds![1]!, reason: 'Sent here by mistake' })).toEqual({ setBankEntryAside: { status: 'SET_ASIDE' } });
  expect(await invoices()).toMatchObject([{ state: 'PAID' }]);
});

it.each([
  ['no XML', 'hello', 'not XML'],
  ['another file', '<Document></Document>', 'no camt.053'],
  ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>', 'document type'],
  ['an entity that nobody declared', '<Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>', 'not XML'],
  ['a billion laughs', '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><Document>&lol2;</Document>', 'document type'],
  ['an entry without its day', bankFile([{ id: 'a', amount: '1.00', currency: 'NOK', text: '' }]).replace(/<BookgDt>.*<\/BookgDt>/, ''), 'lacks'],
])('a bank’s file that is %s is refused and nothing is kept', async (_, xml, why) => {
  expect(await importBank(xml)).toMatchObject({ __typename: 'BankFileRefused', message: expect.stringContaining(why) });
});

it('debits, and credits that are only announced, are passed over', async () => {
  const debit = bankFile([{ id: randomUUID(), amount: '1.00', currency: 'NOK', text: '' }]).replace('CRDT', 'DBIT');
  const pending = bankFile([{ id: randomUUID(), amount: '1.00', currency: 'NOK', text: '' }]).replace('BOOK', 'PDNG');
  expect([await importBank(debit), await importBank(pending)]).toMatchObject([{ imported: 0 }, { imported: 0 }]);
});

it('a credit note has a number of its own, credits no more than is open, and the invoice stays as it was issued', async () => {
  await ordered();
  await bill();
  const [invoice] = await invoices();
  const query = `mutation ($key: ID!, $input: IssueCreditNoteInput!) { issueCreditNote(idempotencyKey: $key, input: $input) { __typename ... on Invoice { ${invoiceFields} } } }`;
  const credit = async (amountMinor: string): Promise<{ __typename: string }> => (await desk.ask<{ issueCreditNote: { __typename: string } }>(query, { key: randomUUID(), input: { invoiceId: invoice!.id, amountMinor, reason: 'Sent back' } })).issueCreditNote;
  expect(await credit('601')).toMatchObject({ __typename: 'MoreThanOpen' });
  expect(await credit('100')).toMatchObject({ total: { amountMinor: '600' }, open: { amountMinor: '500' }, settlements: [{ kind: 'CREDIT_NOTE', number: 'C26-00001' }] });
  expect(await credit('500')).toMatchObject({ state: 'CREDITED', open: { amountMinor: '0' } });
  expect(await desk.amounts(organizationId)).toEqual([1_000, 0, 0, 1_000]);
  const alter = (text: string): Promise<unknown> => inTransaction(desk.subgraph.dataSource, actorOf(desk.subgraph.actionContext(first), organizationId), (manager) => manager.query(text));
  await expect(alter('update invoice set total_minor = 1')).rejects.toThrow('permission denied');
  await expect(alter('update charge set amount_minor = 1')).rejects.toThrow('stays as it is');
  expect(await problems()).toEqual([]);
});

it('SSA-42: an overdue invoice is reminded of, given a last notice, and puts its account on hold, each once; payment does not lift the hold by itself', async () => {
  await overdueReturn('500');
  await bill();
  const sweep = (day: string): Promise<number> => dunOverdue({ dataSource: desk.subgraph.dataSource, bus: desk.subgraph.bus, now: () => new Date(`${day}T06:00:00Z`) });
  const steps = async (): Promise<string[]> => (await invoices())[0]!.dunningSteps.map(({ step }) => step);
  await sweep('2026-05-02');
  expect(await steps()).toEqual([]);
  await sweep('2026-05-03');
  await sweep('2026-05-03');
  expect(await steps()).toEqual(['REMINDER']);
  await sweep('2026-05-14');
  await sweep('2026-05-30');
  await sweep('2026-06-30');
  expect(await steps()).toEqual(['REMINDER', 'FINAL_NOTICE', 'HOLD']);
  const query = 'query ($id: ID!) { serviceAccount(id: $id) { standing standingChanges { toStanding reason } } }';
  expect(await desk.ask(query, { id: accountId })).toEqual({ serviceAccount: { standing: 'ON_HOLD', standingChanges: [{ toStanding: 'ON_HOLD', reason: 'An invoice is thirty days overdue.' }] } });
  const [invoice] = await invoices();
  await importBank(bankFile([{ id: randomUUID(), amount: '5.00', currency: 'NOK', reference: invoice!.reference }]));
  expect(await desk.ask(query, { id: accountId })).toMatchObject({ serviceAccount: { standing: 'ON_HOLD' } });
});

it('SSA-16: a monthly statement opens with what was owed, lists what moved, closes, is stated once, and closes the month in the ledger', async () => {
  const issue = 'mutation ($organizationId: ID!, $month: Date!) { issueStatements(organizationId: $organizationId, month: $month) { __typename ... on StatementsIssued { statementIds } } }';
  const state = async (month: string): Promise<{ __typename: string; statementIds?: string[] }> => (await desk.ask<{ issueStatements: { __typename: string } }>(issue, { organizationId, month })).issueStatements;
  expect(await state('2026-02-01')).toMatchObject({ __typename: 'NothingToState' });
  await overdueReturn('500');
  await bill();
  expect(await state('2026-03-01')).toMatchObject({ __typename: 'MonthNotOver' });
  const [invoice] = await invoices();
  desk.subgraph.setNow(new Date('2026-04-10T12:00:00Z'));
  await importBank(bankFile([{ id: randomUUID(), amount: '2.00', currency: 'NOK', reference: invoice!.reference }]));
  const march = await state('2026-03-01');
  expect(await state('2026-03-01')).toEqual(march);
  desk.subgraph.setNow(new Date('2026-05-01T00:00:00Z'));
  await state('2026-04-01');
  const query = 'query ($filter: AccountStatementFilter) { accountStatements(filter: $filter) { nodes { month sha256 opening { amountMinor } closing { amountMinor } movements { code document amount { amountMinor } } } } }';
  const { accountStatements } = await desk.ask<{ accountStatements: { nodes: object[] } }>(query, { filter: { organizationId } }, partnerMember(organizationId));
  expect(accountStatements.nodes).toMatchObject([
    { month: '2026-04-01', opening: { amountMinor: '500' }, closing: { amountMinor: '300' }, movements: [{ code: 'PAYMENT', document: invoice!.number, amount: { amountMinor: '-200' } }] },
    { month: '2026-03-01', opening: { amountMinor: '0' }, closing: { amountMinor: '500' }, movements: [{ code: 'INVOICE', document: invoice!.number, amount: { amountMinor: '500' } }], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  const asFile = (viewer: Viewer): ReturnType<typeof statementReport> =>
    statementReport({ dataSource: desk.subgraph.dataSource }, { visitor: { viewer, requestId: randomUUID() } as never, query: new URLSearchParams({ id: march.statementIds![0]!, locale: 'nb' }) });
  expect(await asFile(partnerMember(organizationId))).toMatchObject({ fileName: 'statement-2026-03-NOK.csv' });
  for (const viewer of [partnerMember(await desk.organization()), partnerMember(organizationId, 'TECHNICIAN')]) expect(await asFile(viewer)).toMatchObject({ status: 404 });
  const invoiceFile = (viewer: Viewer): ReturnType<typeof invoiceReport> =>
    invoiceReport({ dataSource: desk.subgraph.dataSource }, { visitor: { viewer, requestId: randomUUID() } as never, query: new URLSearchParams({ id: invoice!.id, locale: 'nb' }) });
  expect(await invoiceFile(partnerMember(organizationId))).toMatchObject({ fileName: `invoice-${invoice!.number}.pdf`, contentType: 'application/pdf' });
  for (const viewer of [partnerMember(await desk.organization()), partnerMember(organizationId, 'TECHNICIAN')]) expect(await invoiceFile(viewer)).toMatchObject({ status: 404 });
  desk.subgraph.setNow(new Date('2026-04-30T23:59:59Z'));
  await overdueReturn('100');
  const late = await desk.subgraph.ask(first, 'mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2026-04-30' } });
  expect(late.errors).toHaveLength(1);
});

it('a partner’s administrator sees its own invoices in a bounded number of statements; technicians and strangers see none; the bank’s words are the staff’s', async () => {
  for (const amount of ['1', '2', '3']) {
    await overdueReturn(amount);
    await bill();
  }
  const query = `query ($first: Int) { invoices(first: $first) { totalCount nodes { ${invoiceFields} account { soldTo } organization { id } } } }`;
  const own = await desk.subgraph.ask(partnerMember(organizationId), query, { first: 50 });
  expect(own.data).toMatchObject({ invoices: { totalCount: 3 } });
  expect((await desk.subgraph.ask(partnerMember(organizationId), query, { first: 1 })).statements).toBe(own.statements);
  expect((await desk.subgraph.ask(partnerMember(await desk.organization()), query, { first: 50 })).data).toMatchObject({ invoices: { totalCount: 0 } });
  expect((await desk.subgraph.ask(partnerMember(organizationId, 'TECHNICIAN'), query, { first: 1 })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await desk.subgraph.ask(partnerMember(organizationId), '{ bankEntries { nodes { id } } }')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await desk.subgraph.ask(staffMember('AUDITOR'), '{ bankEntries { nodes { amount { amountMinor } remittance } } }')).errors).toEqual([]);
});

it('IDS-16: a return without a price waits for one, and one that ended without its part is charged once whatever is told of it', async () => {
  await overdueReturn(null);
  const kept = { returnId: randomUUID(), organizationId, outcome: 'CONVERTED_TO_STOCK', currency: 'NOK', vatIncluded: false };
  for (const chargeMinor of [null, '180', '180']) await desk.subgraph.deliver({ type: 'return.closed', tenant: organizationId, payload: { ...kept, chargeMinor } });
  const behind = new pg.Client({ connectionString: desk.subgraph.database.adminUrl });
  await behind.connect();
  const { rows } = await behind.query(`select amount_minor::text from accounts.charge where tenant_id = $1 and kind = 'LATE_RETURN' order by amount_minor`, [organizationId]);
  await behind.end();
  expect(rows).toEqual([{ amount_minor: '180' }, { amount_minor: null }]);
});

it('IDS-16: what a late return was charged is given back once when it is excused: waived before it is billed, credited on its invoice, paid or not', async () => {
  const tell = (type: string, returnId: string, chargeMinor: string): Promise<void> =>
    desk.subgraph.deliver({ type, tenant: organizationId, payload: { returnId, organizationId, partNumber: '661-1', dueOn: '2026-03-16', chargeMinor, currency: 'NOK', vatIncluded: false } });
  const [unbilled, billed, paid, unknown] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await tell('return.overdue', unbilled, '300');
  for (let twice = 0; twice < 2; twice += 1) await tell('return.excused', unbilled, '300');
  expect(await bill()).toBe('NothingToBill');
  await tell('return.overdue', billed, '400');
  await bill();
  await tell('return.overdue', paid, '500');
  await bill();
  const owing = (await invoices()).find(({ total }) => total.amountMinor === '500')!;
  await importBank(bankFile([{ id: randomUUID(), amount: '5.00', currency: 'NOK', reference: owing.reference }]));
  for (const returnId of [billed, billed, paid, paid, unknown]) await tell('return.excused', returnId, returnId === paid ? '500' : '400');
  const after = (await invoices()).map(({ total, open, state, settlements }) => [total.amountMinor, open.amountMinor, state, settlements.map(({ kind }) => kind)]);
  expect(after.sort()).toEqual([
    ['400', '0', 'CREDITED', ['CREDIT_NOTE']],
    // It was paid: the partner has so much to its credit.
    ['500', '-500', 'PAID', ['PAYMENT', 'CREDIT_NOTE']],
  ]);
  expect(await problems()).toEqual([]);
});

it('SSA-16: invoices are given as a file and a credit note as a paper to those who may read them, and nobody else learns of them', async () => {
  await overdueReturn('500');
  await bill();
  const [invoice] = await invoices();
  const crediting = 'mutation ($key: ID!, $input: IssueCreditNoteInput!) { issueCreditNote(idempotencyKey: $key, input: $input) { ... on Invoice { settlements { id number } } } }';
  const { issueCreditNote } = await desk.ask<{ issueCreditNote: { settlements: { id: string; number: string }[] } }>(crediting, { key: randomUUID(), input: { invoiceId: invoice!.id, amountMinor: '120', reason: 'Sent back' } });
  const asked = (viewer: Viewer, query: Record<string, string>) => ({ visitor: { viewer, requestId: randomUUID() } as never, query: new URLSearchParams(query) });
  const { dataSource } = desk.subgraph;
  const linesFor = async (viewer: Viewer, query: Record<string, string> = {}): Promise<string[]> => {
    const report = invoicesReport({ dataSource, now: () => new Date('2026-05-02T08:00:00Z') }, asked(viewer, { locale: 'de', ...query }));
    return 'bytes' in report ? (await text(report.bytes as Readable)).trimEnd().split('\r\n') : [report.code];
  };
  expect(await linesFor(partnerMember(organizationId))).toEqual([expect.stringContaining('Rechnung;Sold-To;'), expect.stringMatching(new RegExp(`^${invoice!.number};.*;Überfällig;NOK;nicht enthalten;5,00;0,00;1,20;3,80;${invoice!.reference}$`))]);
  expect(await linesFor(first, { organizationId, isOpen: 'true' })).toHaveLength(2);
  expect(await linesFor(first, { organizationId, isOpen: 'false' })).toHaveLength(1);
  expect(await linesFor(partnerMember(await desk.organization()), { organizationId })).toHaveLength(1);
  expect(await linesFor(partnerMember(organizationId, 'TECHNICIAN'))).toEqual(['NOT_FOUND']);
  expect(await linesFor(first, { isOpen: 'perhaps' })).toEqual(['BAD_USER_INPUT']);
  const [{ id, number }] = issueCreditNote.settlements as [{ id: string; number: string }];
  expect(await creditNoteReport({ dataSource }, asked(partnerMember(organizationId), { id, locale: 'sv' }))).toMatchObject({ fileName: `credit-note-${number}.pdf`, contentType: 'application/pdf' });
  for (const viewer of [partnerMember(await desk.organization()), partnerMember(organizationId, 'TECHNICIAN')]) expect(await creditNoteReport({ dataSource }, asked(viewer, { id }))).toMatchObject({ status: 404 });
  expect(await creditNoteReport({ dataSource }, asked(first, { id: invoice!.id }))).toMatchObject({ status: 404 });
});
