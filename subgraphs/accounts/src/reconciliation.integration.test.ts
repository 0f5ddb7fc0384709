import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { bankFile } from './testing/bank-file.js';
import { HoldDesk, retailMinor } from './testing/hold-desk.js';

let desk: HoldDesk;

beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());

interface Line {
  thing: string;
  state: string;
  expected: { amountMinor: string; currency: string };
  found: { amountMinor: string };
}

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await desk.subgraph.ask<Data>(staffMember(), query, variables as Record<string, unknown>);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data!;
}

async function report(): Promise<[thing: string, state: string, expected: string, found: string][]> {
  const { reconciliation } = await ask<{ reconciliation: Line[] }>('{ reconciliation { thing state expected { amountMinor currency } found { amountMinor } difference { amountMinor } } }');
  return reconciliation.map(({ thing, state, expected, found }) => [thing, state, expected.amountMinor, found.amountMinor]);
}

async function paidIn(amount: string): Promise<string> {
  const query = 'mutation ($key: ID!, $input: ImportBankFileInput!) { importBankFile(idempotencyKey: $key, input: $input) { ... on BankFileImported { bankEntryIds } } }';
  const { importBankFile } = await ask<{ importBankFile: { bankEntryIds: string[] } }>(query, { key: randomUUID(), input: { xml: bankFile([{ id: randomUUID(), amount, currency: 'NOK', text: 'payout' }]) } });
  return importBankFile.bankEntryIds[0]!;
}

const aside = 'mutation ($id: ID!, $purpose: BankEntryPurpose) { setBankEntryAside(bankEntryId: $id, reason: "As the provider’s statement says", purpose: $purpose) { ... on BankEntry { status purpose } } }';

it('ERS-12: what cards have paid is held against the ledger and against what the provider pays out; what is on its way is outstanding, and what differs comes first', async () => {
  await desk.placed();
  await desk.returned({ damage: 'ACCIDENTAL' });
  const taken = 109_000n;
  expect(await report()).toEqual([
    ['CARD_PAYOUTS', 'OUTSTANDING', String(taken), '0'],
    ['CARD_TAKEN', 'ADDS_UP', String(taken), String(taken)],
    ['CARD_HELD', 'ADDS_UP', String(retailMinor), String(retailMinor)],
  ]);
  const payout = await paidIn('1090.00');
  expect(await report()).toContainEqual(['BANK_UNMATCHED', 'OUTSTANDING', '109000', '0']);
  expect(await ask(aside, { id: payout, purpose: 'CARD_PAYOUT' })).toEqual({ setBankEntryAside: { status: 'SET_ASIDE', purpose: 'CARD_PAYOUT' } });
  expect((await report()).map(([thing, state]) => [thing, state])).toEqual([['CARD_TAKEN', 'ADDS_UP'], ['CARD_HELD', 'ADDS_UP'], ['CARD_PAYOUTS', 'ADDS_UP']]);
  await ask(aside, { id: await paidIn('0.01'), purpose: 'CARD_PAYOUT' });
  expect((await report())[0]).toEqual(['CARD_PAYOUTS', 'DIFFERS', '109000', '109001']);
});

it('an invoice that the ledger does not owe comes first, and only staff may ask', async () => {
  const organizationId = await desk.organization();
  const opening = 'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { __typename } }';
  await ask(opening, { input: { organizationId, type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', soldTo: '4711', agreement: { id: 'A-1', version: '1', signatory: 'Signatory', signedOn: '2026-01-05' } } });
  await desk.subgraph.deliver({ type: 'return.overdue', tenant: organizationId, payload: { returnId: randomUUID(), organizationId, partNumber: '661-1', dueOn: '2026-03-02', chargeMinor: '700', currency: 'SEK', vatIncluded: false } });
  expect(await report()).toContainEqual(['CHARGES_UNBILLED', 'ADDS_UP', '700', '700']);
  await ask('mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2099-12-31' } });
  expect(await report()).toContainEqual(['INVOICES_OPEN', 'ADDS_UP', '700', '700']);
  await desk.admin.query('alter table accounts.invoice disable trigger never_changed');
  await desk.admin.query('update accounts.invoice set total_minor = 701 where tenant_id = $1', [organizationId]);
  await desk.admin.query('alter table accounts.invoice enable trigger never_changed');
  expect(await report()).toContainEqual(['INVOICES_OPEN', 'DIFFERS', '701', '700']);
  expect((await report())[0]![1]).toBe('DIFFERS');
  expect((await desk.subgraph.ask(partnerMember(organizationId), '{ reconciliation { thing } }')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
