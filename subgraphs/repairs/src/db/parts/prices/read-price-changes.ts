import type { ReadSession } from '@platform/kit/database/session.js';

/** A price of a list that differs from what the part costs on its first day without it. */
export interface PartPriceChange {
  parentId: string;
  partId: string;
  category: 'EXCHANGE' | 'STOCK';
  was: string | null;
  wasVatIncluded: boolean | null;
  is: string;
  /** How many prices of the list differ, shown or not. */
  changes: number;
}

export const changesShownMax = 200;

// What was in force without the list: of the versions that hold on its first day the last one entered before its decision.
const statement = `
  select c."parentId", c."partId", c.category, c.was, c."wasVatIncluded", c."is", c.changes from (
    select r.list_id as "parentId", r.part_id as "partId", r.category, was.amount_minor::text as was, was.vat_included as "wasVatIncluded", r.amount_minor::text as "is",
      (count(*) over (partition by r.list_id))::int as changes, row_number() over (partition by r.list_id order by p.number, r.category) as place
    from repairs.part_price_list_row r
    join repairs.part_price_list l on l.tenant_id = r.tenant_id and l.id = r.list_id
    join repairs.part p on p.id = r.part_id
    left join lateral (
      select b.amount_minor, b.vat_included from repairs.part_price b
      where b.part_id = r.part_id and b.category = r.category and b.currency = l.currency and b.valid_from <= l.valid_from
        and b.price_list_id is distinct from l.id and b.entered_at <= coalesce(l.decided_at, 'infinity')
      order by b.version desc limit 1) was on true
    where r.list_id = any($1::uuid[]) and (was.amount_minor is distinct from r.amount_minor or was.vat_included is distinct from l.vat_included)
  ) c where c.place <= ${changesShownMax} order by c."parentId", c.place`;

/** What lists of prices change, by part: the first 200 of each. */
export function readPriceChanges(reads: Pick<ReadSession, 'query'>, listIds: readonly string[]): Promise<PartPriceChange[]> {
  return reads.query<PartPriceChange>(statement, [listIds]);
}
