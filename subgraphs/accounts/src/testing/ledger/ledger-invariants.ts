import type pg from 'pg';

import type { Balance, LedgerModel } from './ledger-model.js';

interface SeenAccount extends Balance {
  ledger: string;
  code: string;
  noOverdraw: boolean;
  /** The same, added up anew from the transfers. */
  derived: Balance;
}

export interface SeenLedger {
  accounts: SeenAccount[];
  transfers: number;
  batches: number;
}

const reading = `
  with moved as (
    select side.account, t.kind, t.amount, side.is_debit, p.amount as resolved
    from ledger.transfer t
    left join ledger.transfer p on p.tenant_id = t.tenant_id and p.id = t.pending_id
    cross join lateral (values (t.debit_account, true), (t.credit_account, false)) as side (account, is_debit)
    where t.tenant_id = $1
  ), derived as (
    select account,
      coalesce(sum(case when kind = 'pending' then amount else -resolved end) filter (where is_debit and (kind = 'pending' or resolved is not null)), 0)::text as "debitsPending",
      coalesce(sum(case when kind = 'pending' then amount else -resolved end) filter (where not is_debit and (kind = 'pending' or resolved is not null)), 0)::text as "creditsPending",
      coalesce(sum(amount) filter (where is_debit and kind in ('single', 'post')), 0)::text as "debitsPosted",
      coalesce(sum(amount) filter (where not is_debit and kind in ('single', 'post')), 0)::text as "creditsPosted"
    from moved group by account
  )
  select a.ledger, a.code, a.no_overdraw as "noOverdraw", a.debits_pending::text as "debitsPending", a.debits_posted::text as "debitsPosted",
    a.credits_pending::text as "creditsPending", a.credits_posted::text as "creditsPosted", to_jsonb(d) - 'account' as derived,
    (select count(*)::int from ledger.transfer where tenant_id = $1) as transfers, (select count(*)::int from ledger.batch where tenant_id = $1) as batches
  from ledger.account a left join derived d on d.account = a.id where a.tenant_id = $1 order by a.ledger, a.code`;

const parts = ['debitsPending', 'debitsPosted', 'creditsPending', 'creditsPosted'] as const;
const balanceOf = (row: Record<string, unknown> | null): Balance => Object.fromEntries(parts.map((part) => [part, BigInt(String(row?.[part] ?? 0))])) as unknown as Balance;

/** The whole ledger of one organisation, as an administrator sees it. */
export async function readLedger(admin: pg.Client, tenant: string): Promise<SeenLedger> {
  const { rows } = await admin.query<Record<string, unknown> & { ledger: string; code: string; noOverdraw: boolean; derived: Record<string, unknown> | null; transfers: number; batches: number }>(reading, [tenant]);
  const accounts = rows.map((row) => ({ ledger: row.ledger, code: row.code, noOverdraw: row.noOverdraw, ...balanceOf(row), derived: balanceOf(row.derived) }));
  return { accounts, transfers: rows[0]?.transfers ?? 0, batches: rows[0]?.batches ?? 0 };
}

export interface Seen {
  before: SeenLedger;
  after: SeenLedger;
  model: LedgerModel;
  isRefused: boolean;
}

/** The first of the six invariants that does not hold; null when all do. */
export function brokenInvariant({ before, after, model, isRefused }: Seen): string | null {
  const { accounts } = after;
  const sum = (part: keyof Balance, ledger: string): bigint => accounts.filter((account) => account.ledger === ledger).reduce((total, account) => total + account[part], 0n);
  for (const ledger of ['CAP', 'FIN']) {
    if (sum('debitsPending', ledger) !== sum('creditsPending', ledger) || sum('debitsPosted', ledger) !== sum('creditsPosted', ledger)) return `conservation: the debits of ${ledger} are not its credits`;
  }
  for (const account of accounts) {
    if (parts.some((part) => account[part] < 0n)) return `non-negative: ${account.code} is below zero`;
    if (parts.some((part) => account[part] !== account.derived[part])) return `derived identity: ${account.code} is not what its transfers add up to`;
    if (account.noOverdraw && account.debitsPending + account.debitsPosted > account.creditsPosted) return `overdraft safety: ${account.code} is overdrawn`;
    const expected = model.balances.get(account.code as never) ?? balanceOf(null);
    if (parts.some((part) => account[part] !== expected[part])) return `the model’s ${account.code} differs`;
  }
  const held = model.pendings.filter(({ isResolved }) => !isResolved).reduce((total, { amount }) => total + amount, 0n);
  if (sum('debitsPending', 'CAP') + sum('debitsPending', 'FIN') !== held) return 'hold accounting: what is pending is not what is unresolved';
  if (isRefused && fingerprint(before) !== fingerprint(after)) return 'a refusal changed something';
  return null;
}

/** Accounts that were opened and hold nothing are as good as none. */
function fingerprint({ accounts, transfers, batches }: SeenLedger): string {
  const moved = accounts.filter((account) => parts.some((part) => account[part] !== 0n)).map((account) => [account.code, ...parts.map((part) => String(account[part]))]);
  return JSON.stringify({ moved, transfers, batches });
}
