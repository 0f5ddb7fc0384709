import type { ReadSession } from '@platform/kit/database/session.js';

import type { Compared, ReconciledThing } from '../../domain/reconciliation/reconciled.js';

const sum = (expression: string): string => `coalesce(sum(${expression}), 0)`;
const ledger = (code: string, expression: string): string => `select currency, ${sum(expression)} as found from ledger.account where code = '${code}' group by currency`;

/** What each thing is by its own records, by currency. */
const expected: Readonly<Record<ReconciledThing, string>> = {
  BANK_PAYMENTS: `select currency, ${sum('amount')} as expected from (
    select currency, matched_minor as amount from accounts.bank_entry
    union all select i.currency, s.amount_minor from accounts.settlement s join accounts.invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id where s.kind = 'PAYOUT') moved group by currency`,
  BANK_UNMATCHED: `select currency, ${sum('amount_minor - matched_minor')} as expected from accounts.bank_entry where status = 'UNMATCHED' group by currency`,
  INVOICES_OPEN: `select i.currency, ${sum('i.total_minor - coalesce(s.settled, 0)')} as expected from accounts.invoice i
    left join (select tenant_id, invoice_id, sum(amount_minor) as settled from accounts.settlement group by 1, 2) s on s.tenant_id = i.tenant_id and s.invoice_id = i.id group by 1`,
  CHARGES_UNBILLED: `select currency, ${sum('amount_minor')} as expected from accounts.charge where invoice_id is null and paid_by is null and amount_minor is not null group by currency`,
  CARD_TAKEN: `select currency, ${sum('taken')} as expected from taken group by currency`,
  CARD_HELD: `select h.currency, ${sum('a.amount_minor')} as expected from accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id where a.state = 'LIVE' group by 1`,
  CARD_PAYOUTS: `select currency, ${sum('taken')} as expected from taken group by currency`,
  ORDERS_RESERVED: `select currency, ${sum('amount_minor - shipped_minor - cancelled_minor')} as expected from accounts.order_credit where pending_id is not null group by currency`,
  CREDIT_GRANTED: `select currency, ${sum('agreed_minor + raised_minor + due_minor')} as expected from accounts.credit_line group by currency`,
};

/** What is held against it: the ledger, or what the bank was told. */
const found: Readonly<Record<ReconciledThing, string>> = {
  BANK_PAYMENTS: ledger('CASH', 'debits_posted - credits_posted'),
  BANK_UNMATCHED: `select null::text as currency, 0::numeric as found where false`,
  INVOICES_OPEN: ledger('RECEIVABLE', 'debits_posted - credits_posted'),
  CHARGES_UNBILLED: ledger('UNBILLED', 'debits_posted - credits_posted'),
  CARD_TAKEN: ledger('PSP_CLEARING', 'debits_posted - credits_posted'),
  CARD_HELD: ledger('PSP_CLEARING', 'debits_pending'),
  CARD_PAYOUTS: `select currency, ${sum('amount_minor')} as found from accounts.bank_entry where purpose = 'CARD_PAYOUT' group by currency`,
  ORDERS_RESERVED: ledger('CREDIT_LINE', 'debits_pending'),
  CREDIT_GRANTED: ledger('PROGRAM_GRANT', 'debits_posted - credits_posted'),
};

/** What cards have paid: charges less what was given back and what cardholders took back by a dispute that is open or lost. */
const taken = `
  select h.currency, sum(a.captured_minor - a.refunded_minor) as taken from accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id where a.state = 'CAPTURED' group by 1
  union all
  select h.currency, -d.amount_minor from (
    select distinct on (tenant_id, provider, reference) * from accounts.card_dispute order by tenant_id, provider, reference, told_at desc, id desc) d
  join accounts.card_hold h on h.tenant_id = d.tenant_id and h.id = d.hold_id where d.state in ('NEEDS_ANSWER', 'UNDER_REVIEW', 'LOST')`;

const things = Object.keys(expected) as ReconciledThing[];
const statement = `with taken as (${taken}) ${things
  .map((thing) => `select '${thing}' as thing, coalesce(e.currency, f.currency) as currency, coalesce(e.expected, 0)::text as "expectedMinor", coalesce(f.found, 0)::text as "foundMinor" from (${expected[thing]}) e full join (${found[thing]}) f on f.currency = e.currency`)
  .join(' union all ')}`;

/** The sums of every organisation that are held against each other, by currency; where there is nothing of either, there is no row. */
export async function readReconciliation(reads: Pick<ReadSession, 'query'>): Promise<Compared[]> {
  const rows = await reads.query<{ thing: ReconciledThing; currency: string; expectedMinor: string; foundMinor: string }>(statement);
  return rows
    .map(({ expectedMinor, foundMinor, ...row }) => ({ ...row, expectedMinor: BigInt(expectedMinor), foundMinor: BigInt(foundMinor) }))
    .filter(({ expectedMinor, foundMinor }) => expectedMinor !== 0n || foundMinor !== 0n);
}
