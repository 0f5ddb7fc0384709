import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { platformTenant } from '@platform/kit/bus/event.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { priceOpenCharges } from './actions/billing/price-open-charges.js';
import { CreditDesk, first, second } from './testing/credit-desk.js';
import { allPublishedTerms } from './testing/published-terms.js';

let desk: CreditDesk;
beforeAll(async () => {
  desk = await CreditDesk.open();
  await deliverTerms(desk.subgraph, allPublishedTerms());
});
afterAll(() => desk.subgraph.stop());

const heading = 'item,program,model,damage,amount';
const lines = ['PARTICIPATION,SSA,,,0.00', 'SELF_STUDY_COURSE,SSA,,,0', 'OTHER_DAMAGE_FEE,ERS,,,1090.00', 'OUT_OF_WARRANTY_FEE,ERS,iPhone 15,screen,5490', 'RETAIL_PRICE,ERS,iPhone 15,,13990.00'];

interface Answered {
  __typename: string;
  id: string;
  listVersion: number;
  status: string;
  differences: { price: { item: string; program: string | null }; was: { amountMinor: string } | null; is: { amountMinor: string } | null }[];
  problems: { line: number; column: string; reason: string }[];
}

async function importList(csv: string, more: Record<string, unknown> = {}): Promise<Answered> {
  const query = `mutation ($key: ID!, $input: ImportPriceListInput!) { importPriceList(idempotencyKey: $key, input: $input) { __typename
    ... on PriceList { id listVersion status itemCount vatIncluded differences { price { item program } was { amountMinor } is { amountMinor } } } ... on PricesWrong { problems { line column reason } } } }`;
  const input = { country: 'NO', currency: 'NOK', effectiveFrom: '2026-01-01', csv, ...more };
  return (await desk.ask<{ importPriceList: Answered }>(query, { key: randomUUID(), input })).importPriceList;
}

async function publish(priceListId: string): Promise<string> {
  const proposing = 'mutation ($id: ID!) { proposePriceList(priceListId: $id, reason: "The new year") { __typename ... on PriceListProposal { id mayDecide } } }';
  const { proposePriceList } = await desk.ask<{ proposePriceList: Answered }>(proposing, { id: priceListId });
  const deciding = 'mutation ($input: DecidePriceListInput!) { decidePriceListProposal(input: $input) { __typename } }';
  const input = { proposalId: proposePriceList.id, decision: 'APPROVED', reason: 'Checked line by line' };
  expect((await desk.ask<{ decidePriceListProposal: Answered }>(deciding, { input }, first)).decidePriceListProposal.__typename).toBe('OwnProposal');
  return (await desk.ask<{ decidePriceListProposal: Answered }>(deciding, { input }, second)).decidePriceListProposal.__typename;
}

const fee = (facts: string, asOf: string, organizationId: string): Promise<unknown> =>
  desk.ask(`{ assessFee(facts: ${facts}, asOf: "${asOf}") { chargeable paidBy amount { amountMinor currency vatIncluded } } }`, {}, partnerMember(organizationId)).then((answer) => (answer as { assessFee: unknown }).assessFee);

it('SSA-45 SSA-46 ERS-12 ERS-15 ERS-17 ERS-18: a list is imported as a draft, published by two people, and prices from its day on; nothing is priced before', async () => {
  const norwegian = await desk.organization('NO-03');
  const estimate = async (): Promise<unknown> => (await desk.ask<{ estimateReplacementFee: unknown }>('{ estimateReplacementFee(facts: { coverage: APPLECARE_PLUS, accidentalDamage: true }) { mayBeFree possibleCharges amount { amountMinor currency vatIncluded } } }', {}, partnerMember(norwegian))).estimateReplacementFee;
  expect(await estimate()).toMatchObject({ possibleCharges: ['OTHER_DAMAGE_FEE'], amount: null });
  const draft = await importList([heading, ...lines].join('\n'));
  expect(draft).toMatchObject({ __typename: 'PriceList', listVersion: 1, status: 'DRAFT', itemCount: 5, vatIncluded: true });
  expect(draft.differences).toHaveLength(5);
  expect(await estimate()).toMatchObject({ amount: null });
  expect(await publish(draft.id)).toBe('PriceListProposal');
  expect(await estimate()).toMatchObject({ mayBeFree: false, amount: { amountMinor: '109000', currency: 'NOK', vatIncluded: true } });
  const beyond = '{ program: SSA, item: EXAM, examNumberOfAccount: 3 }';
  expect(await fee(beyond, '2026-03-01T00:00:00Z', norwegian)).toEqual({ chargeable: true, paidBy: null, amount: null });
  const next = await importList([heading, ...lines, 'EXAM,SSA,,,2000.00'].join('\r\n'), { effectiveFrom: '2026-03-01' });
  expect(next).toMatchObject({ listVersion: 2, differences: [{ price: { item: 'EXAM', program: 'SSA' }, was: null, is: { amountMinor: '200000' } }] });
  expect(await publish(next.id)).toBe('PriceListProposal');
  expect(await fee(beyond, '2026-03-01T00:00:00Z', norwegian)).toEqual({ chargeable: true, paidBy: null, amount: { amountMinor: '200000', currency: 'NOK', vatIncluded: true } });
  expect(await fee(beyond, '2026-02-28T00:00:00Z', norwegian)).toMatchObject({ amount: null });
  expect(await fee(beyond, '2026-03-01T00:00:00Z', await desk.organization('SE'))).toMatchObject({ amount: null });
  expect(await fee('{ program: SSA, item: EXAM, examNumberOfAccount: 2 }', '2026-03-01T00:00:00Z', norwegian)).toMatchObject({ chargeable: false, paidBy: 'VOUCHER', amount: null });
  expect(await fee('{ program: SSA, item: PARTICIPATION, year: 1 }', '2026-03-01T00:00:00Z', norwegian)).toMatchObject({ chargeable: false });
  expect(await fee('{ program: AASP, programStatus: APPROVED, item: EXAM }', '2026-03-01T00:00:00Z', norwegian)).toMatchObject({ chargeable: false });
});

it('an exam beyond the vouchers is charged without a price until one is listed, then priced by the list of its day, once; a voucher and a waiver cost nothing', async () => {
  const danish = await desk.organization('DK');
  await desk.account(danish, 'SELF_SERVICING_ACCOUNT');
  const take = (feeOfExam: string): Promise<void> => desk.subgraph.deliver({ type: 'exam.taken', tenant: danish, payload: { examId: randomUUID(), organizationId: danish, technicianId: randomUUID(), examCode: 'X', takenOn: '2026-03-10', outcome: 'PASS', fee: feeOfExam, correctsId: null, accountId: null } });
  for (const feeOfExam of ['VOUCHER', 'CHARGED', 'WAIVED', 'NOT_STATED']) await take(feeOfExam);
  const charges = (): Promise<unknown[]> => desk.rows(`select paid_by as "paidBy", amount_minor as amount from accounts.charge where tenant_id = $1 order by paid_by`, [danish]);
  expect(await charges()).toEqual([{ paidBy: 'VOUCHER', amount: null }, { paidBy: 'WAIVER', amount: null }, { paidBy: null, amount: null }]);
  const sweep = (): Promise<number> => priceOpenCharges({ dataSource: desk.subgraph.dataSource, now: () => new Date('2026-03-31T12:00:00Z') });
  expect(await sweep()).toBe(0);
  const { id } = await importList(`${heading};\nEXAM;SSA;;;1500,00`.replaceAll(',', ';').replace('1500;00', '1500.00'), { country: 'DK', currency: 'DKK' });
  await publish(id);
  expect([await sweep(), await sweep()]).toEqual([1, 0]);
  expect(await charges()).toContainEqual({ paidBy: null, amount: '150000' });
});

it.each<[string, string, object]>([
  ['a heading that lacks a column', 'item,program,model,amount\nEXAM,SSA,,1', { line: 1, column: 'damage', reason: 'COLUMN_MISSING' }],
  ['an unknown item', `${heading}\nGIFT,SSA,,,1`, { line: 2, column: 'item', reason: 'UNKNOWN_WORD' }],
  ['more decimals than the currency has', `${heading}\nEXAM,SSA,,,1.005`, { line: 2, column: 'amount', reason: 'NOT_AN_AMOUNT' }],
  ['a price below nothing', `${heading}\nEXAM,SSA,,,-1`, { line: 2, column: 'amount', reason: 'NOT_AN_AMOUNT' }],
  ['a fee that the terms exclude', `${heading}\nEXAM,SSA,,,1\nPARTICIPATION,SSA,,,1`, { line: 3, column: 'amount', reason: 'FREE_BY_THE_TERMS' }],
  ['one price twice', `${heading}\nEXAM,SSA,,,1\nEXAM,SSA,,,2`, { line: 3, column: 'item', reason: 'LISTED_TWICE' }],
  ['a quotation mark that is never closed', `${heading}\n"EXAM,SSA,,,1`, { column: '', reason: 'NOT_CSV' }],
  ['nothing', heading, { line: 1, reason: 'NO_PRICES' }],
])('a file with %s is refused by its line, and nothing is kept', async (_, csv, problem) => {
  const before = await desk.rows('select id from accounts.price_list');
  expect(await importList(csv)).toMatchObject({ __typename: 'PricesWrong', problems: [problem] });
  expect(await desk.rows('select id from accounts.price_list')).toEqual(before);
});

it('the database itself lets nobody publish alone, nor change what is published; lists are the staff’s to see, in a bounded number of statements', async () => {
  const draft = await importList([heading, ...lines].join('\n'), { country: 'SE', currency: 'SEK' });
  const as = (text: string, values: unknown[]): Promise<unknown> => inTransaction(desk.subgraph.dataSource, actorOf(desk.subgraph.actionContext(second), platformTenant), (manager) => manager.query(text, values));
  await expect(as(`update price_list set status = 'PUBLISHED', published_at = now() where id = $1`, [draft.id])).rejects.toThrow('published by two people');
  await publish(draft.id);
  const adding = `insert into price_item (tenant_id, id, price_list_id, item, program, amount_minor) values ($1, gen_random_uuid(), $2, 'EXAM', 'AASP', 1)`;
  await expect(as(adding, [platformTenant, draft.id])).rejects.toThrow('stays as it is');
  await expect(as('update price_item set amount_minor = 1', [])).rejects.toThrow('permission denied');
  const query = 'query ($first: Int) { priceLists(first: $first) { totalCount nodes { country listVersion sha256 status } } priceListProposals(first: $first) { nodes { mayDecide priceList { country } } } }';
  const all = await desk.subgraph.ask(second, query, { first: 50 });
  expect(all.errors).toEqual([]);
  expect((await desk.subgraph.ask(second, query, { first: 1 })).statements).toBe(all.statements);
  expect((await desk.subgraph.ask(partnerMember(await desk.organization()), query)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await desk.subgraph.ask(staffMember('AUDITOR'), query, { first: 1 })).errors).toEqual([]);
});
