import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { CreditDesk } from './testing/credit-desk.js';

let desk: CreditDesk;
let organizationId: string;

beforeAll(async () => {
  desk = await CreditDesk.open(['account.changed']);
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  organizationId = await desk.organization('NO');
  await desk.account(organizationId);
});

const tell = (type: string, returnId: string, chargeMinor: string | null): Promise<void> =>
  desk.subgraph.deliver({ type, tenant: organizationId, payload: { returnId, organizationId, number: '7000000042', partNumber: '661-1', foundAt: '2026-03-16T10:00:00.000Z', chargeMinor, currency: 'NOK', vatIncluded: false } });
const uncover = (returnId: string, chargeMinor: string | null = '100') => tell('return.out-of-warranty', returnId, chargeMinor);
const restore = (returnId: string) => tell('return.warranty-restored', returnId, '100');

async function bill(): Promise<string> {
  const query = 'mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }';
  return (await desk.ask<{ issueInvoices: { __typename: string } }>(query, { key: randomUUID(), input: { organizationId, until: '2099-12-31' } })).issueInvoices.__typename;
}

async function billed(): Promise<unknown[]> {
  const query = 'query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { state open { amountMinor } lines { kind amount { amountMinor } } settlements { kind } } } }';
  return (await desk.ask<{ invoices: { nodes: unknown[] } }>(query, { filter: { organizationId } })).invoices.nodes;
}

const problems = async (): Promise<unknown[]> => (await desk.ask<{ verifyLedger: { problems: unknown[] } }>('{ verifyLedger { problems { kind expected found } } }', {})).verifyLedger.problems;

it('IDS-05 AASP-02: a part that turned out not to be under warranty is charged once, and stands on the next invoice', async () => {
  const returnId = randomUUID();
  for (let twice = 0; twice < 2; twice += 1) await uncover(returnId);
  await bill();
  expect(await billed()).toEqual([{ state: 'OPEN', open: { amountMinor: '100' }, lines: [{ kind: 'OUT_OF_WARRANTY', amount: { amountMinor: '100' } }], settlements: [] }]);
  expect(await problems()).toEqual([]);
});

it('IDS-05 AASP-02: under warranty after all, it is given back once: waived before it is billed, credited after', async () => {
  const [unbilled, onInvoice] = [randomUUID(), randomUUID()];
  await uncover(unbilled);
  for (let twice = 0; twice < 2; twice += 1) await restore(unbilled);
  expect(await bill()).toBe('NothingToBill');
  await uncover(onInvoice);
  await bill();
  for (let twice = 0; twice < 2; twice += 1) await restore(onInvoice);
  expect(await billed()).toMatchObject([{ state: 'CREDITED', open: { amountMinor: '0' }, settlements: [{ kind: 'CREDIT_NOTE' }] }]);
  expect(await problems()).toEqual([]);
});

it('IDS-05: told in the other order, the charge finds itself waived; one without a price waits, and one that costs nothing is none', async () => {
  const returnId = randomUUID();
  await restore(returnId);
  await uncover(returnId);
  await uncover(randomUUID(), null);
  await uncover(randomUUID(), '0');
  expect(await bill()).toBe('NothingToBill');
  expect(await billed()).toEqual([]);
  expect(await problems()).toEqual([]);
});

it('IDS-16: an excuse that is told before the charge waives it all the same', async () => {
  const late = { returnId: randomUUID(), organizationId, partNumber: '661-1', dueOn: '2026-03-16', chargeMinor: '300', currency: 'NOK', vatIncluded: false };
  for (const type of ['return.excused', 'return.overdue']) await desk.subgraph.deliver({ type, tenant: organizationId, payload: late });
  expect(await bill()).toBe('NothingToBill');
  expect(await problems()).toEqual([]);
});
