import type { ReadSession } from '@platform/kit/database/session.js';

/** How an organisation stands on its account: of the time since a day. */
export interface KeyFigureRow {
  parentId: string;
  invoicesPaid: number;
  invoicesPaidInTime: number;
  medianDaysToPay: number | null;
  partsByCurrency: { currency: string; vatIncluded: boolean; amountMinor: string }[];
  examsTaken: number;
  examsByVoucher: number;
  examsCharged: number;
  lateReturnsCharged: number;
}

/** An invoice is paid on the day the bank booked the payment that settled the last of it. */
const statement = `
  with paid as (
    select i.tenant_id, i.issued_on, i.due_on, max(coalesce(b.booked_on, s.settled_on)) as paid_on
    from accounts.invoice i
    join accounts.settlement s on s.tenant_id = i.tenant_id and s.invoice_id = i.id
    left join accounts.bank_entry b on b.id = s.bank_entry_id
    where i.tenant_id = any($1::uuid[]) group by i.tenant_id, i.id
    having sum(s.amount_minor) >= i.total_minor and bool_or(s.kind = 'PAYMENT') and max(coalesce(b.booked_on, s.settled_on)) > $2::date
  ), counted as (
    select tenant_id, count(*)::int as paid, (count(*) filter (where paid_on <= due_on))::int as in_time, percentile_disc(0.5) within group (order by paid_on - issued_on) as days from paid group by 1
  ), charged as (
    select * from accounts.charge where tenant_id = any($1::uuid[]) and occurred_on > $2::date
  ), kinds as (
    select tenant_id, (count(*) filter (where kind = 'EXAM'))::int as exams, (count(*) filter (where kind = 'EXAM' and paid_by = 'VOUCHER'))::int as by_voucher,
      (count(*) filter (where kind = 'EXAM' and paid_by is null))::int as exams_charged, (count(*) filter (where kind = 'LATE_RETURN' and paid_by is null and amount_minor > 0))::int as late
    from charged group by 1
  ), bought as (
    select tenant_id, currency, vat_included, sum(amount_minor) as amount from charged where kind = 'PARTS' and amount_minor is not null group by 1, 2, 3
  )
  select o.tenant_id as "parentId", coalesce(c.paid, 0) as "invoicesPaid", coalesce(c.in_time, 0) as "invoicesPaidInTime", c.days as "medianDaysToPay",
    coalesce((select jsonb_agg(jsonb_build_object('currency', b.currency, 'vatIncluded', b.vat_included, 'amountMinor', b.amount::text) order by b.currency, b.vat_included) from bought b where b.tenant_id = o.tenant_id), '[]') as "partsByCurrency",
    coalesce(k.exams, 0) as "examsTaken", coalesce(k.by_voucher, 0) as "examsByVoucher", coalesce(k.exams_charged, 0) as "examsCharged", coalesce(k.late, 0) as "lateReturnsCharged"
  from accounts.known_organization o
  left join counted c on c.tenant_id = o.tenant_id
  left join kinds k on k.tenant_id = o.tenant_id
  where o.tenant_id = any($1::uuid[])`;

/** The key figures of each organisation since a day; each says in `parentId` whose they are. */
export function readKeyFigures(reads: Pick<ReadSession, 'query'>, { organizationIds, since }: { organizationIds: readonly string[]; since: string }): Promise<KeyFigureRow[]> {
  return reads.query<KeyFigureRow>(statement, [organizationIds, since]);
}
