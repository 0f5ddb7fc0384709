/** Reads rows of every organisation that the asker may see. */
export interface LedgerReader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface LedgerProblemRow {
  kind: 'BALANCE_DIFFERS' | 'OVERDRAWN' | 'RESOLVED_TWICE' | 'BATCH_NOT_WHOLE' | 'DEBITS_ARE_NOT_CREDITS' | 'LIMIT_DIFFERS' | 'ORDER_DIFFERS' | 'INVOICES_DIFFER';
  organizationId: string;
  /** The account, transfer, batch, line or order it was found at; of a whole ledger, the organisation. */
  thingId: string;
  /** What was expected and what was found, as numbers in minor units. */
  expected: string;
  found: string;
}

/** Every balance recomputed from the transfers, and every statement of the ledger about itself held against them. Nothing may be found. */
const problems = `
  with moved as (
    select t.tenant_id, side.account, side.is_debit, case when t.kind in ('single', 'post') then t.amount else 0 end as posted,
      case when t.kind = 'pending' then t.amount else -coalesce(p.amount, 0) end as pending
    from ledger.transfer t
    left join ledger.transfer p on p.tenant_id = t.tenant_id and p.id = t.pending_id
    cross join lateral (values (t.debit_account, true), (t.credit_account, false)) as side (account, is_debit)
  ), derived as (
    select tenant_id, account, coalesce(sum(pending) filter (where is_debit), 0) as dp, coalesce(sum(posted) filter (where is_debit), 0) as dd,
      coalesce(sum(pending) filter (where not is_debit), 0) as cp, coalesce(sum(posted) filter (where not is_debit), 0) as cd
    from moved group by tenant_id, account
  ), line_account as (
    select l.*, coalesce(g.debits_posted - g.credits_posted, 0) as granted, coalesce(o.debits_pending, 0) as held
    from accounts.credit_line l
    left join ledger.account g on g.tenant_id = l.tenant_id and g.ledger = 'CAP' and g.code = 'PROGRAM_GRANT' and g.currency = l.currency
    left join ledger.account o on o.tenant_id = l.tenant_id and o.ledger = 'CAP' and o.code = 'CREDIT_LINE' and o.currency = l.currency
  )
  select 'BALANCE_DIFFERS' as kind, a.tenant_id as "organizationId", a.id as "thingId",
    concat_ws('/', coalesce(d.dp, 0), coalesce(d.dd, 0), coalesce(d.cp, 0), coalesce(d.cd, 0)) as expected, concat_ws('/', a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted) as found
  from ledger.account a left join derived d on d.tenant_id = a.tenant_id and d.account = a.id
  where (a.debits_pending, a.debits_posted, a.credits_pending, a.credits_posted) is distinct from (coalesce(d.dp, 0), coalesce(d.dd, 0), coalesce(d.cp, 0), coalesce(d.cd, 0))
  union all
  select 'OVERDRAWN', tenant_id, id, credits_posted::text, (debits_pending + debits_posted)::text from ledger.account where code = 'CREDIT_LINE' and debits_pending + debits_posted > credits_posted
  union all
  select 'RESOLVED_TWICE', tenant_id, pending_id, '1', count(*)::text from ledger.transfer where pending_id is not null group by tenant_id, pending_id having count(*) > 1
  union all
  select 'BATCH_NOT_WHOLE', b.tenant_id, b.id, concat_ws('/', b.legs, b.total), concat_ws('/', count(t.id), coalesce(sum(t.amount), 0))
  from ledger.batch b left join ledger.transfer t on t.tenant_id = b.tenant_id and t.batch_id = b.id group by b.tenant_id, b.id having count(t.id) <> b.legs or coalesce(sum(t.amount), 0) <> b.total
  union all
  select 'DEBITS_ARE_NOT_CREDITS', tenant_id, tenant_id, concat_ws('/', sum(debits_pending), sum(debits_posted)), concat_ws('/', sum(credits_pending), sum(credits_posted))
  from ledger.account group by tenant_id, ledger, currency, vat_included having sum(debits_posted) <> sum(credits_posted) or sum(debits_pending) <> sum(credits_pending)
  union all
  select 'LIMIT_DIFFERS', tenant_id, id, (agreed_minor + raised_minor + due_minor)::text, granted::text from line_account where agreed_minor + raised_minor + due_minor <> granted
  union all
  select 'ORDER_DIFFERS', l.tenant_id, l.id, coalesce(sum(o.amount_minor - o.shipped_minor - o.cancelled_minor) filter (where o.pending_id is not null), 0)::text, max(l.held)::text
  from line_account l left join accounts.order_credit o on o.tenant_id = l.tenant_id and o.credit_line_id = l.id
  group by l.tenant_id, l.id having coalesce(sum(o.amount_minor - o.shipped_minor - o.cancelled_minor) filter (where o.pending_id is not null), 0) <> max(l.held)
  union all
  select 'INVOICES_DIFFER', a.tenant_id, a.id, coalesce(i.open, 0)::text, (a.debits_posted - a.credits_posted)::text
  from ledger.account a left join (
    select i.tenant_id, i.currency, i.vat_included, sum(i.total_minor - coalesce((select sum(s.amount_minor) from accounts.settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id), 0)) as open
    from accounts.invoice i group by 1, 2, 3) i on i.tenant_id = a.tenant_id and i.currency = a.currency and i.vat_included = a.vat_included
  where a.code = 'RECEIVABLE' and a.debits_posted - a.credits_posted <> coalesce(i.open, 0)
  limit 100`;

/** The first hundred things in the ledger that do not add up, of every organisation. */
export function readLedgerProblems(reads: LedgerReader): Promise<LedgerProblemRow[]> {
  return reads.query<LedgerProblemRow>(problems);
}

/** How much there is to verify. */
export async function readLedgerSize(reads: LedgerReader): Promise<{ accounts: number; transfers: number }> {
  const [size] = await reads.query<{ accounts: number; transfers: number }>('select (select count(*)::int from ledger.account) as accounts, (select count(*)::int from ledger.transfer) as transfers');
  return size!;
}
