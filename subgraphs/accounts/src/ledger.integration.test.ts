import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { expireTransfers } from './actions/ledger/expire-transfers.js';
import type { Leg } from './actions/ledger/book.js';
import { readLedgerProblems } from './db/ledger/read-ledger-problems.js';
import { capacity } from './domain/ledger/account-codes.js';
import { CreditDesk, first } from './testing/credit-desk.js';
import { LedgerSite, type Site } from './testing/ledger/ledger-site.js';

let desk: CreditDesk;
let ledger: LedgerSite;
const now = new Date('2026-03-31T12:00:00Z');
const [grant, line, orders] = [capacity('PROGRAM_GRANT', 'NOK'), capacity('CREDIT_LINE', 'NOK'), capacity('ORDERS', 'NOK')];

beforeAll(async () => {
  desk = await CreditDesk.open();
  ledger = await LedgerSite.open(desk.subgraph.database);
});
afterAll(async () => {
  await ledger.close();
  await desk.subgraph.stop();
});

const leg = (more: Partial<Leg> = {}): Leg => ({ id: randomUUID(), kind: 'single', debit: grant, credit: line, amountMinor: 100n, code: 'LIMIT', ...more });

async function reserved({ tenant, serviceAccountId }: Site, more: Partial<Leg> = {}): Promise<Leg> {
  const order = leg({ kind: 'pending', debit: line, credit: orders, amountMinor: 10n, code: 'ORDER', serviceAccountId, ...more });
  expect(await ledger.book(tenant, [order], now)).toBe(null);
  return order;
}

const verifying = '{ verifyLedger { accounts transfers problems { kind organizationId expected found } } }';

interface Verified {
  verifyLedger: { accounts: number; transfers: number; problems: { kind: string; organizationId: string }[] };
}

async function problems(): Promise<string[]> {
  return (await desk.ask<Verified>(verifying, {})).verifyLedger.problems.map(({ kind }) => kind);
}

it('of a shipment, a cancellation and the sweeper that meet at one reservation, one wins: a hundred times', async () => {
  const site = await ledger.organization();
  await ledger.book(site.tenant, [leg({ amountMinor: 10_000n })], now);
  const later = new Date('2026-04-02T00:00:00Z');
  const wins = { post: 0, void: 0, expire: 0 };
  for (let round = 0; round < 100; round += 1) {
    const pending = await reserved(site, { expiresAt: new Date('2026-04-01T00:00:00Z') });
    const resolve = (kind: 'post' | 'void' | 'expire', at: Date): Promise<string | null> =>
      ledger.book(site.tenant, [leg({ kind, debit: line, credit: orders, amountMinor: 10n, code: 'SHIPMENT', pendingId: pending.id })], at);
    const outcomes = await Promise.all([resolve('post', now), resolve('void', now), resolve('expire', later)]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    (['post', 'void', 'expire'] as const).forEach((kind, index) => { if (outcomes[index] === null) wins[kind] += 1; });
  }
  expect(wins.post + wins.void + wins.expire).toBe(100);
  expect(await problems()).toEqual([]);
});

it('two batches that touch the same accounts in opposite order wait for each other and neither fails', async () => {
  const site = await ledger.organization();
  await ledger.book(site.tenant, [leg({ amountMinor: 1_000n })], now);
  const there = leg({ debit: line, credit: orders, amountMinor: 1n });
  const back = leg({ debit: orders, credit: line, amountMinor: 1n });
  const outcomes = await Promise.all(Array.from({ length: 40 }, (_, index) => ledger.book(site.tenant, (index % 2 === 0 ? [there, back] : [back, there]).map((one) => ({ ...one, id: randomUUID() })), now)));
  expect(new Set(outcomes)).toEqual(new Set([null]));
});

it('what is pending expires at its stored time and not before, once, and is free again', async () => {
  const site = await ledger.organization();
  await ledger.book(site.tenant, [leg({ amountMinor: 10n })], now);
  await reserved(site, { expiresAt: new Date('2026-04-01T00:00:00Z') });
  const { dataSource } = desk.subgraph;
  expect(await expireTransfers({ dataSource, now: () => new Date('2026-03-31T23:59:59Z') })).toBe(0);
  expect(await expireTransfers({ dataSource, now: () => new Date('2026-04-01T00:00:00Z') })).toBe(1);
  expect(await expireTransfers({ dataSource, now: () => new Date('2026-04-01T00:00:01Z') })).toBe(0);
  await reserved(site);
});

it('an order and a suspension take turns: of what is ordered at the same time nothing is booked after it', async () => {
  const site = await ledger.organization();
  await ledger.book(site.tenant, [leg({ amountMinor: 1_000n })], now);
  const order = (): Promise<string | null> => ledger.book(site.tenant, [leg({ kind: 'pending', debit: line, credit: orders, amountMinor: 1n, code: 'ORDER', serviceAccountId: site.serviceAccountId })], now);
  const suspend = ledger.admin.query(`update accounts.service_account set standing = 'SUSPENDED' where id = $1`, [site.serviceAccountId]);
  const outcomes = await Promise.all([...Array.from({ length: 10 }, order), suspend.then(() => null)]);
  expect(new Set(outcomes.filter((outcome) => outcome !== null))).toEqual(new Set(outcomes.some((outcome) => outcome !== null) ? ['LG010'] : []));
  expect(await order()).toBe('LG010');
});

it('a sound ledger verifies without a problem, and whatever is altered behind its back is found', async () => {
  const organizationId = await desk.organization();
  await desk.account(organizationId);
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600');
  await desk.ship(organizationId, order, '100');
  expect(await problems()).toEqual([]);
  const alterations: [kind: string, statement: string][] = [
    ['BALANCE_DIFFERS', `update ledger.account set credits_posted = credits_posted + 1 where tenant_id = $1 and code = 'CREDIT_LINE'`],
    ['BALANCE_DIFFERS', `update ledger.transfer set amount = amount + 1 where tenant_id = $1 and kind = 'post'`],
    ['BATCH_NOT_WHOLE', `delete from ledger.transfer where tenant_id = $1 and remainder_of is not null`],
    ['LIMIT_DIFFERS', `update accounts.credit_line set agreed_minor = agreed_minor + 1 where tenant_id = $1`],
    ['ORDER_DIFFERS', `update accounts.order_credit set cancelled_minor = 1 where tenant_id = $1`],
  ];
  for (const [kind, statement] of alterations) {
    const found = await altered(statement, organizationId);
    expect([statement, found]).toEqual([statement, expect.arrayContaining([kind])]);
  }
});

/** Alters something as only a superuser can who silences every trigger, verifies, and takes it back. */
async function altered(statement: string, organizationId: string): Promise<string[]> {
  await ledger.admin.query('begin');
  try {
    await ledger.admin.query(`set local session_replication_role = 'replica'`);
    await ledger.admin.query(statement, [organizationId]);
    const found = await readLedgerProblems({ query: async (text) => (await ledger.admin.query(text)).rows as never });
    return found.map(({ kind }) => kind);
  } finally {
    await ledger.admin.query('rollback');
  }
}

it('transfers are listed with what resolved them, in a bounded number of statements; a partner sees its own, a technician none', async () => {
  const organizationId = await desk.organization();
  await desk.account(organizationId);
  await desk.agree(organizationId, '1000');
  const order = await desk.order(organizationId, '600');
  await desk.ship(organizationId, order, '100');
  const query = 'query ($filter: LedgerTransferFilter, $first: Int) { ledgerTransfers(filter: $filter, first: $first) { totalCount nodes { kind code ledger debitCode creditCode resolvedBy subjectId amount { amountMinor currency } } } }';
  const { data, statements } = await desk.subgraph.ask(partnerMember(organizationId), query, { first: 50 });
  expect(data).toMatchObject({ ledgerTransfers: { totalCount: 5 } });
  expect((data as unknown as { ledgerTransfers: { nodes: object[] } }).ledgerTransfers.nodes).toEqual(expect.arrayContaining([
    expect.objectContaining({ kind: 'PENDING', code: 'ORDER', ledger: 'CAP', debitCode: 'CREDIT_LINE', creditCode: 'ORDERS', resolvedBy: 'POST', subjectId: order, amount: { amountMinor: '600', currency: 'NOK' } }),
    expect.objectContaining({ kind: 'POST', code: 'SHIPMENT', amount: { amountMinor: '100', currency: 'NOK' } }),
    // What was shipped is money owed at once, before it is billed.
    expect.objectContaining({ ledger: 'FIN', debitCode: 'UNBILLED', creditCode: 'SALES', subjectId: expect.any(String) }),
    expect.objectContaining({ kind: 'PENDING', code: 'ORDER', resolvedBy: null, amount: { amountMinor: '500', currency: 'NOK' } }),
  ]));
  expect((await desk.subgraph.ask(first, query, { first: 1 })).statements).toBe(statements);
  expect(await desk.ask(query, { filter: { organizationId, isOpen: true }, first: 50 })).toMatchObject({ ledgerTransfers: { totalCount: 1 } });
  expect(await desk.ask(query, { filter: { organizationId, account: 'PROGRAM_GRANT' }, first: 50 })).toMatchObject({ ledgerTransfers: { totalCount: 1 } });
  expect(await desk.ask(query, { first: 50 }, partnerMember(await desk.organization()))).toMatchObject({ ledgerTransfers: { totalCount: 0 } });
  for (const viewer of [partnerMember(organizationId, 'TECHNICIAN'), staffMember('REPORTING')]) expect((await desk.subgraph.ask(viewer, query, { first: 1 })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await desk.subgraph.ask(partnerMember(organizationId), verifying)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
