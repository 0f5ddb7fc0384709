import { randomUUID } from 'node:crypto';

import fc from 'fast-check';

import { assertIsolation } from '@platform/kit/database/isolation-check.js';

import type { Leg } from '../../actions/ledger/book.js';
import { capacity, moneyAccount } from '../../domain/ledger/account-codes.js';
import { sequences, violationOf } from './ledger-sequence.js';
import type { LedgerSite, Site } from './ledger-site.js';

type Statement = readonly [text: string, values: readonly unknown[]];

interface Ground extends Site {
  accounts: Record<'grant' | 'line' | 'orders' | 'ordersSek' | 'unbilled', string>;
  /** Two pendings of 10, one posted by 4, and one that expires. */
  pending: string;
  other: string;
  post: string;
  posted: string;
  expiring: string;
  /** A batch that was booked whole. */
  whole: string;
}

const now = new Date('2026-03-31T12:00:00Z');

async function groundOf(ledger: LedgerSite): Promise<Ground> {
  const site = await ledger.organization();
  const { tenant, serviceAccountId } = site;
  const [grant, line, orders] = [capacity('PROGRAM_GRANT', 'NOK'), capacity('CREDIT_LINE', 'NOK'), capacity('ORDERS', 'NOK')];
  const id = (): string => randomUUID();
  const order = (more: Partial<Leg> = {}): Leg => ({ id: id(), kind: 'pending', debit: line, credit: orders, amountMinor: 10n, code: 'ORDER', serviceAccountId, ...more });
  const [pending, other, posted, expiring] = [order(), order(), order(), order({ expiresAt: new Date('2026-04-01T12:00:00Z') })];
  const granting: Leg = { id: id(), kind: 'single', debit: grant, credit: line, amountMinor: 100n, code: 'LIMIT' };
  const post: Leg = { id: id(), kind: 'post', debit: line, credit: orders, amountMinor: 4n, code: 'SHIPMENT', pendingId: posted.id };
  const elsewhere: Leg[] = [
    { ...granting, id: id(), debit: capacity('PROGRAM_GRANT', 'SEK'), credit: capacity('ORDERS', 'SEK') },
    { ...granting, id: id(), debit: moneyAccount('UNBILLED', { currency: 'NOK', vatIncluded: true }), credit: moneyAccount('SALES', { currency: 'NOK', vatIncluded: true }) },
  ];
  for (const legs of [[granting], [pending, other, posted, expiring], [post], elsewhere]) {
    const refused = await ledger.book(tenant, legs, now);
    if (refused !== null) throw new Error(`The ground was refused: ${refused}`);
  }
  const { rows } = await ledger.admin.query<{ key: string; id: string }>(`select code || '/' || currency as key, id from ledger.account where tenant_id = $1`, [tenant]);
  const at = (key: string): string => rows.find((row) => row.key === key)!.id;
  const accounts = { grant: at('PROGRAM_GRANT/NOK'), line: at('CREDIT_LINE/NOK'), orders: at('ORDERS/NOK'), ordersSek: at('ORDERS/SEK'), unbilled: at('UNBILLED/NOK') };
  const { rows: [whole] } = await ledger.admin.query<{ id: string }>('select batch_id as id from ledger.transfer where id = $1', [post.id]);
  return { ...site, accounts, whole: whole!.id, pending: pending.id, other: other.id, posted: posted.id, post: post.id, expiring: expiring.id };
}

const batchId = '5d9b6c1e-0000-4000-8000-000000000001';

function batch({ tenant }: Site, { legs = 1, total = 1, id = batchId } = {}): Statement {
  return [`insert into ledger.batch (tenant_id, id, subject_type, subject_id, legs, total, actor, request_id, booked_at) values ($1, $2, 'Probe', $1, $3, $4, 'probe', 'probe', $5)`, [tenant, id, legs, total, now]];
}

function transfer({ tenant, accounts }: Ground, more: Record<string, unknown> = {}): Statement {
  const row = { tenant_id: tenant, id: randomUUID(), batch_id: batchId, kind: 'single', debit_account: accounts.grant, credit_account: accounts.line, amount: 1, code: 'LIMIT', booked_at: now, ...more };
  const names = Object.keys(row);
  return [`insert into ledger.transfer (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row)];
}

/** Each thing that an administrator tries, and what must refuse it: a constraint's name, or the code of a trigger's error. */
function attemptsOn(ground: Ground): [refusedBy: string, statements: Statement[]][] {
  const { tenant, accounts, pending, post, posted, expiring, serviceAccountId } = ground;
  const between = { debit_account: accounts.line, credit_account: accounts.orders };
  const alter = (assignment: string, account = accounts.line): Statement[] => [[`update ledger.account set ${assignment} where id = $1`, [account]]];
  const open = (code: string, more: Record<string, unknown> = {}): Statement[] => {
    const row = { tenant_id: tenant, id: randomUUID(), ledger: 'CAP', code, currency: 'DKK', vat_included: null, no_overdraw: code === 'CREDIT_LINE', ...more };
    return [[`insert into ledger.account (${Object.keys(row).join(', ')}) values ($1, $2, $3, $4, $5, $6, $7)`, Object.values(row)]];
  };
  const booked = (more: Record<string, unknown>, total = Number(more['amount'] ?? 1)): Statement[] => [batch(ground, { total }), transfer(ground, more)];
  const stranger = randomUUID();
  return [
    ['debits_pending_not_negative', alter('debits_pending = -1')],
    ['debits_posted_not_negative', alter('debits_posted = -1')],
    ['credits_pending_not_negative', alter('credits_pending = -1')],
    ['credits_posted_not_negative', alter('credits_posted = -1', accounts.orders)],
    ['within_credit', booked({ ...between, kind: 'single', amount: 97 })],
    ['currency_is_iso', open('ORDERS', { currency: 'kr' })],
    ['code_of_ledger', open('GIFTS')],
    ['credit_line_is_bounded', open('CREDIT_LINE', { no_overdraw: false })],
    ['vat_is_of_money', open('ORDERS', { vat_included: true })],
    ['one_account_of_its_kind', open('ORDERS', { currency: 'NOK' })],
    ['account_id', open('ORDERS', { id: accounts.line, tenant_id: stranger })],
    ['batch_has_legs', [batch(ground, { legs: 0 })]],
    ['batch_has_a_total', [batch(ground, { total: 0 })]],
    ['kind_is_known', booked({ kind: 'gift' })],
    ['amount_is_positive', booked({ amount: 0 }, 1)],
    ['two_accounts', booked({ credit_account: accounts.grant })],
    ['resolves_a_pending', booked({ kind: 'post' })],
    ['only_a_pending_expires', booked({ expires_at: now })],
    ['a_remainder_is_pending', booked({ ...between, kind: 'single', remainder_of: post })],
    ['an_order_names_its_account', booked({ ...between, kind: 'void', code: 'ORDER', pending_id: pending, amount: 10 })],
    ['batch_is_there', [transfer(ground)]],
    ['debit_account_is_there', booked({ debit_account: stranger })],
    ['credit_account_is_there', booked({ credit_account: stranger })],
    ['service_account_is_there', booked({ service_account_id: stranger })],
    ['transfer_id', [batch(ground, { total: 2 }), [`insert into ledger.batch select $2, id, subject_type, subject_id, legs, total, actor, request_id, booked_at from ledger.batch where id = $1`, [batchId, stranger]], ...twins(ground, stranger)]],
    ['transfer_resolves_once', [batch(ground, { legs: 2, total: 20 }), ...[1, 2].map(() => transfer(ground, { ...between, kind: 'void', pending_id: pending, amount: 10 }))]],
    ['transfer_continues_once', [batch(ground, { legs: 2, total: 2 }), ...[1, 2].map(() => transfer(ground, { ...between, kind: 'pending', remainder_of: post, amount: 1 }))]],
    ['LG001', booked({ ...between, kind: 'void', pending_id: post, amount: 4 })],
    ['LG002', booked({ kind: 'void', pending_id: pending, amount: 10 })],
    ['LG003', booked({ ...between, kind: 'post', pending_id: pending, amount: 11 })],
    ['LG003', booked({ ...between, kind: 'void', pending_id: pending, amount: 9 })],
    ['LG004', booked({ ...between, kind: 'expire', pending_id: expiring, amount: 10 })],
    ['LG004', booked({ ...between, kind: 'expire', pending_id: pending, amount: 10 })],
    ['LG005', booked({ ...between, kind: 'post', pending_id: expiring, amount: 1, booked_at: new Date('2026-04-01T12:00:00Z') })],
    ['LG006', booked({ ...between, kind: 'pending', remainder_of: post, amount: 7 })],
    ['LG006', booked({ ...between, kind: 'pending', remainder_of: posted, amount: 1 })],
    ['LG007', booked({ credit_account: accounts.ordersSek })],
    ['LG007', booked({ credit_account: accounts.unbilled })],
    ['LG008', [[`update ledger.account set closed_until = $2 where id = $1`, [accounts.line, new Date(now.getTime() + 1)]], ...booked({})]],
    ['LG009', [batch(ground)]],
    ['LG009', [batch(ground, { legs: 2 }), transfer(ground)]],
    ['LG009', [batch(ground, { total: 2 }), transfer(ground)]],
    ['LG009', [transfer(ground, { batch_id: ground.whole })]],
    ['LG010', [[`update accounts.service_account set standing = 'ON_HOLD' where id = $1`, [serviceAccountId]], ...booked({ ...between, kind: 'pending', code: 'ORDER', service_account_id: serviceAccountId })]],
    ...['batch', 'transfer'].flatMap((table): [string, Statement[]][] => [
      ['LG011', [[`update ledger.${table} set booked_at = now() where tenant_id = $1`, [tenant]]]],
      ['LG011', [[`delete from ledger.${table} where tenant_id = $1`, [tenant]]]],
    ]),
    // What refers to a table is emptied with it: of the tables that guard themselves, one at a time.
    ...['account', 'batch', 'transfer'].map((table): [string, Statement[]] => [
      'LG011',
      [...['account', 'batch', 'transfer'].filter((other) => other !== table).map((other): Statement => [`alter table ledger.${other} disable trigger never_emptied`, []]), [`truncate ledger.${table} cascade`, []]],
    ]),
    ['LG011', [[`delete from ledger.account where id = $1`, [accounts.grant]]]],
  ];
}

/** The same transfer under two organisations: the second has a ledger of its own. */
function twins(ground: Ground, stranger: string): Statement[] {
  const id = randomUUID();
  return [
    transfer(ground, { id, amount: 2 }),
    [`insert into ledger.account (tenant_id, id, ledger, code, currency, no_overdraw) select $1, gen_random_uuid(), 'CAP', code, 'NOK', false from unnest(array['ORDERS', 'PAYMENTS']) code`, [stranger]],
    [
      `insert into ledger.transfer (tenant_id, id, batch_id, kind, debit_account, credit_account, amount, code, booked_at)
       select $1, $2, $3, 'single', d.id, c.id, 2, 'LIMIT', $4 from ledger.account d, ledger.account c where d.tenant_id = $1 and c.tenant_id = $1 and d.code = 'ORDERS' and c.code = 'PAYMENTS'`,
      [stranger, id, batchId, now],
    ],
  ];
}

/** What the service's login tries and may not; each is told by PostgreSQL as a lack of permission. */
const forbidden = [
  'update ledger.account set credits_posted = credits_posted + 1',
  'insert into ledger.account (tenant_id, id, ledger, code, currency, no_overdraw) select tenant_id, gen_random_uuid(), ledger, code, currency, false from ledger.account where false',
  'delete from ledger.account',
  ...['batch', 'transfer'].flatMap((table) => [`update ledger.${table} set booked_at = now()`, `delete from ledger.${table}`, `truncate ledger.${table}`]),
  'truncate ledger.account',
  'select ledger.check_standing(t) from ledger.transfer t',
];

/** Everything that the ledger must refuse, keep and add up; answers the first thing that does not hold, or null. */
export async function brokenLedger(ledger: LedgerSite, { runs, seed }: { runs: number; seed: number }): Promise<string | null> {
  try {
    await assertIsolation(ledger.dataSource, 'ledger');
    const ground = await groundOf(ledger);
    for (const statement of forbidden) {
      const told = await ledger.as(ground.tenant, (query) => query(statement)).then(() => 'done', (error: { code?: string }) => error.code);
      if (told !== '42501') return `${statement}: ${told}`;
    }
    for (const [refusedBy, statements] of attemptsOn(ground)) {
      const found = await ledger.attempt(ground.tenant, statements);
      if (found !== refusedBy) return `${refusedBy} does not refuse what it must; ${found ?? 'nothing'} does`;
    }
  } catch (error) {
    return (error as Error).message;
  }
  const checked = await fc.check(fc.asyncProperty(sequences, async (attempts) => (await violationOf(ledger, attempts)) === null), { numRuns: runs, seed, endOnFailure: true });
  return checked.failed ? `a sequence fails: ${JSON.stringify(checked.counterexample)}` : null;
}
