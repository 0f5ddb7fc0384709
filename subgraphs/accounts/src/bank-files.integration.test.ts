import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';

import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { FileDesk } from '@platform/kit/files/file-desk.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { bankFileRoutes } from './bank-files.js';
import { bankFile } from './testing/bank-file.js';
import { CreditDesk, first } from './testing/credit-desk.js';

let desk: CreditDesk;
let files: FileDesk;
let organizationId: string;

beforeAll(async () => {
  desk = await CreditDesk.open();
  files = await FileDesk.open('bank-files-test', 2);
});
afterAll(async () => {
  await files.close();
  await desk.subgraph.stop();
});
beforeEach(async () => {
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  organizationId = await desk.organization('NO');
  await desk.account(organizationId);
});

interface Sent {
  status: number;
  body: { bankFileId?: string; isKnown?: boolean; error?: { code: string; message: string } };
}

async function send(xml: string, { viewer = first, now = new Date('2026-03-31T12:00:00Z') }: { viewer?: Viewer; now?: Date } = {}): Promise<Sent> {
  const { dataSource, bus } = desk.subgraph;
  const route = bankFileRoutes({ dataSource, bus, log: pino({ level: 'silent' }), desk: files, now: () => now })['POST /bank-files']!;
  const request = Object.assign(Readable.from([Buffer.from(xml)]), { url: '/bank-files?fileName=march.xml', headers: {}, complete: true });
  let status = 0;
  let text = '';
  const response = { writeHead: (code: number) => ((status = code), response), end: (body: string) => void (text = body) };
  await route({ request: request as never, response: response as never, visitor: { viewer, requestId: randomUUID() } as never });
  return { status, body: JSON.parse(text) as Sent['body'] };
}

interface Report {
  state: string;
  fileName: string;
  entriesTotal: number;
  counts: { outcome: string; count: number }[];
  entries: { place: number; outcome: string; reason: string | null; amount: { amountMinor: string } | null }[];
}

async function reportOf(id: string | undefined): Promise<Report> {
  await files.settled();
  const query = 'query ($id: ID!) { bankFile(id: $id) { state fileName entriesTotal counts { outcome count } entries { place outcome reason bankReference amount { amountMinor } } } }';
  return (await desk.ask<{ bankFile: Report }>(query, { id })).bankFile;
}

async function billed(amountMinor: string): Promise<{ id: string; reference: string }> {
  await desk.subgraph.deliver({ type: 'return.overdue', tenant: organizationId, payload: { returnId: randomUUID(), organizationId, partNumber: '661-1', dueOn: '2026-03-16', chargeMinor: amountMinor, currency: 'NOK', vatIncluded: false } });
  await desk.ask('mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2099-12-31' } });
  const query = 'query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { id reference } } }';
  return (await desk.ask<{ invoices: { nodes: { id: string; reference: string }[] } }>(query, { filter: { organizationId, isOpen: true } })).invoices.nodes[0]!;
}

const openOf = async (): Promise<string[]> =>
  (await desk.ask<{ invoices: { nodes: { open: { amountMinor: string } }[] } }>('query ($filter: InvoiceFilter) { invoices(filter: $filter) { nodes { open { amountMinor } } } }', { filter: { organizationId } })).invoices.nodes.map(({ open }) => open.amountMinor);

const outcomes = ({ entries }: Report): [string, string | null][] => entries.map(({ outcome, reason }) => [outcome, reason]);

it('each entry of a bank’s file is told of: matched, left for a person with the reason, passed over, or refused without hindering the others', async () => {
  const { reference } = await billed('500');
  const id = randomUUID();
  const NOK = { currency: 'NOK' };
  const credits = [
    { id: `${id} 1`, amount: '3.00', ...NOK, text: reference },
    { id: `${id} 2`, amount: '3.00', ...NOK, text: `the rest of ${reference}` },
    { id: `${id} 3`, amount: '3.00', ...NOK, text: 'thank you' },
    { id: `${id} 4`, amount: '3.00', currency: 'EUR', text: reference },
    { id: `${id} 5`, amount: '3.00', ...NOK, text: reference },
    { id: `${id} 6`, amount: '3.00', ...NOK, reference: 'RF18539007547034' },
    { id: `${id} 7`, amount: '3.005', ...NOK, text: reference },
    { id: `${id} 8`, amount: '8.00', ...NOK, text: 'a debit' },
    { id: `${id} 1`, amount: '3.00', ...NOK, text: reference },
  ];
  const sent = await send(bankFile(credits).replace(/CRDT(?=(?:(?!<Ntry>).)*a debit)/s, 'DBIT'));
  expect(sent).toMatchObject({ status: 201, body: { isKnown: false } });
  const report = await reportOf(sent.body.bankFileId);
  expect(report).toMatchObject({ state: 'DONE', fileName: 'march.xml', entriesTotal: 9 });
  expect(outcomes(report)).toEqual([
    ['MATCHED', null],
    ['PARTLY_MATCHED', 'MORE_THAN_OPEN'],
    ['UNMATCHED', 'NAMES_NO_INVOICE'],
    ['UNMATCHED', 'OTHER_CURRENCY'],
    ['UNMATCHED', 'NOTHING_OPEN'],
    ['UNMATCHED', 'INVOICE_UNKNOWN'],
    ['REFUSED', 'NO_AMOUNT'],
    ['PASSED_OVER', 'DEBIT'],
    ['KNOWN', null],
  ]);
  expect(await openOf()).toEqual(['0']);
  expect((await desk.ask<{ verifyLedger: { problems: unknown[] } }>('{ verifyLedger { problems { kind } } }', {})).verifyLedger.problems).toEqual([]);
});

it('the same file again is told of and changes nothing, and its payments in another file are known', async () => {
  const { reference } = await billed('500');
  const credits = [{ id: randomUUID(), amount: '2.00', currency: 'NOK', text: reference }];
  const sent = await send(bankFile(credits));
  await reportOf(sent.body.bankFileId);
  expect(await send(bankFile(credits))).toEqual({ status: 200, body: { bankFileId: sent.body.bankFileId, isKnown: true } });
  const another = await send(bankFile([...credits, { id: randomUUID(), amount: '1.00', currency: 'NOK', text: reference }]));
  expect(outcomes(await reportOf(another.body.bankFileId))).toEqual([['KNOWN', null], ['MATCHED', null]]);
  expect(await openOf()).toEqual(['200']);
});

it('a file that broke off in the middle is taken up again where it comes anew, and what it settled is settled once', async () => {
  const { reference } = await billed('500');
  const xml = bankFile([1, 2].map((count) => ({ id: `${randomUUID()} ${count}`, amount: '1.00', currency: 'NOK', text: reference })));
  const sent = await send(xml);
  await reportOf(sent.body.bankFileId);
  await desk.rows('update accounts.bank_file set finished_at = null where id = $1', [sent.body.bankFileId]);
  await desk.rows('delete from accounts.bank_file_entry where bank_file_id = $1 and place = 2', [sent.body.bankFileId]);
  expect((await send(xml)).body).toMatchObject({ isKnown: true });
  const again = await send(xml, { now: new Date('2026-03-31T12:05:00Z') });
  expect(again).toEqual({ status: 201, body: { bankFileId: sent.body.bankFileId, isKnown: false } });
  expect(outcomes(await reportOf(again.body.bankFileId))).toEqual([['MATCHED', null], ['MATCHED', null]]);
  expect(await openOf()).toEqual(['300']);
});

it('of a file that is none of a bank nothing is kept, and only managers may send one', async () => {
  expect(await send('hello')).toMatchObject({ status: 422, body: { error: { code: 'BANK_FILE_REFUSED', message: expect.stringContaining('not XML') } } });
  const cut = bankFile([{ id: randomUUID(), amount: '1.00', currency: 'NOK', text: '' }]).replace('</Document>', '');
  expect(await send(cut)).toMatchObject({ status: 422 });
  expect(await send('')).toMatchObject({ status: 400 });
  for (const viewer of [partnerMember(organizationId), staffMember('AUDITOR')]) expect(await send(bankFile([]), { viewer })).toMatchObject({ status: 403 });
  expect((await desk.subgraph.ask(partnerMember(organizationId), '{ bankFiles { nodes { id } } }')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('files and their counts are listed in a bounded number of statements', async () => {
  for (let count = 0; count < 3; count += 1) await reportOf((await send(bankFile([{ id: randomUUID(), amount: '1.00', currency: 'NOK', text: '' }]))).body.bankFileId);
  const query = 'query ($first: Int) { bankFiles(first: $first) { nodes { id state importedByName counts { outcome count } } } }';
  const one = await desk.subgraph.ask(staffMember('AUDITOR'), query, { first: 1 });
  const all = await desk.subgraph.ask(staffMember('AUDITOR'), query, { first: 50 });
  expect(all.errors).toEqual([]);
  expect(all.statements).toBe(one.statements);
});
