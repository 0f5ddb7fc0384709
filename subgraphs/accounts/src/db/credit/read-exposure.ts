import type { ReadSession } from '@platform/kit/database/session.js';

type Reads = Pick<ReadSession, 'query'>;

/** What of an invoice that is due before a day is open; never less than nothing. */
const overdue = `greatest(i.total_minor - coalesce((select sum(s.amount_minor) from accounts.settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id), 0), 0)`;

/** What an organisation owes beside its credit line, in the line's currency. */
export interface LineExposure {
  id: string;
  overdueMinor: string;
  heldOnCardsMinor: string;
  soldTos: string[];
}

const ofLines = `
  select c.id,
    coalesce((select sum(${overdue}) from accounts.invoice i where i.tenant_id = c.tenant_id and i.currency = c.currency and i.due_on < $2::date), 0)::text as "overdueMinor",
    coalesce((select sum(a.amount_minor) from accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id
      where a.tenant_id = c.tenant_id and h.currency = c.currency and a.state = 'LIVE'), 0)::text as "heldOnCardsMinor",
    coalesce((select array_agg(s.sold_to order by s.sold_to) from accounts.service_account s where s.tenant_id = c.tenant_id and s.status <> 'CLOSED'), '{}') as "soldTos"
  from accounts.credit_line c where c.id = any($1::uuid[])`;

/** What is owed beside each of the credit lines, on a day. */
export function readExposureOfLines(reads: Reads, { lineIds, today }: { lineIds: readonly string[]; today: string }): Promise<LineExposure[]> {
  return reads.query<LineExposure>(ofLines, [lineIds, today]);
}

/** The sums of a finance region in one currency, as text of minor units. */
export interface RegionSums {
  region: string;
  currency: string;
  lines: number;
  limitMinor: string;
  dueMinor: string;
  debitsPending: string;
  debitsPosted: string;
  creditsPosted: string;
  overdueMinor: string;
  heldOnCardsMinor: string;
}

const line = (column: string): string => `coalesce(sum(a.${column}), 0)`;
const byRegion = `
  with line as (
    select c.region, c.currency, count(*)::int as lines, sum(c.agreed_minor + c.raised_minor) as limit_minor, sum(c.due_minor) as due_minor,
      ${line('debits_pending')} as pending, ${line('debits_posted')} as debits, ${line('credits_posted')} as credits
    from accounts.credit_line c
    left join ledger.account a on a.tenant_id = c.tenant_id and a.ledger = 'CAP' and a.code = 'CREDIT_LINE' and a.currency = c.currency group by 1, 2
  ), owed as (
    select i.tenant_id, i.currency, ${overdue} as overdue, 0 as held from accounts.invoice i where i.due_on < $1::date
    union all
    select a.tenant_id, h.currency, 0, a.amount_minor from accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id where a.state = 'LIVE'
  ), beside as (
    select coalesce(c.region, o.region, '') as region, w.currency, sum(w.overdue) as overdue, sum(w.held) as held from owed w
    left join accounts.credit_line c on c.tenant_id = w.tenant_id and c.currency = w.currency
    left join accounts.known_organization o on o.tenant_id = w.tenant_id
    where w.overdue > 0 or w.held > 0 group by 1, 2
  )
  select coalesce(l.region, b.region) as region, coalesce(l.currency, b.currency) as currency, coalesce(l.lines, 0) as lines, coalesce(l.limit_minor, 0)::text as "limitMinor", coalesce(l.due_minor, 0)::text as "dueMinor",
    coalesce(l.pending, 0)::text as "debitsPending", coalesce(l.debits, 0)::text as "debitsPosted", coalesce(l.credits, 0)::text as "creditsPosted",
    coalesce(b.overdue, 0)::text as "overdueMinor", coalesce(b.held, 0)::text as "heldOnCardsMinor"
  from line l full join beside b on b.region = l.region and b.currency = l.currency order by 1, 2`;

/** Every finance region's credit and what is owed in it, by currency, on a day: also what organisations owe that have no credit line. */
export function readExposureByRegion(reads: Reads, today: string): Promise<RegionSums[]> {
  return reads.query<RegionSums>(byRegion, [today]);
}
