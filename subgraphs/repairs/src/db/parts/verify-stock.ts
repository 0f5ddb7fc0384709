import type { ReadSession } from '@platform/kit/database/session.js';

/** A balance that does not follow from what happened. */
export interface StockProblem {
  place: string;
  partId: string;
  what: 'ON_HAND' | 'RESERVED' | 'WAITING';
  /** What the row says. */
  kept: number;
  /** What the movements, or the lines of the orders, add up to. */
  counted: number;
}

const statement = `
  with moved as (
    select depot_id, part_id, sum(on_hand_change)::int as on_hand, sum(reserved_change)::int as reserved, sum(waiting_change)::int as waiting
    from repairs.depot_movement group by depot_id, part_id
  ), ordered as (
    select o.depot_id, l.part_id, sum(l.reserved)::int as reserved, sum(l.quantity - l.reserved - l.shipped - l.cancelled)::int as waiting
    from repairs.part_order_line l join repairs.part_order o on o.tenant_id = l.tenant_id and o.id = l.order_id group by o.depot_id, l.part_id
  ), held as (
    select s.tenant_id, s.location_id, s.part_id, s.on_hand, (select coalesce(sum(m.change), 0)::int from repairs.location_movement m
      where m.tenant_id = s.tenant_id and m.location_id = s.location_id and m.part_id = s.part_id) as moved
    from repairs.location_stock s
  )
  select p.place, p.part_id as "partId", p.what, p.kept, p.counted from (
    select s.depot_id::text as place, s.part_id, v.what, v.kept, v.counted
    from repairs.depot_stock s
    left join moved m on m.depot_id = s.depot_id and m.part_id = s.part_id
    left join ordered r on r.depot_id = s.depot_id and r.part_id = s.part_id
    cross join lateral (values
      ('ON_HAND', s.on_hand, coalesce(m.on_hand, 0)), ('RESERVED', s.reserved, coalesce(m.reserved, 0)), ('WAITING', s.waiting, coalesce(m.waiting, 0)),
      ('RESERVED', s.reserved, coalesce(r.reserved, 0)), ('WAITING', s.waiting, coalesce(r.waiting, 0))) v (what, kept, counted)
    union
    select location_id::text, part_id, 'ON_HAND', on_hand, moved from held
  ) p where p.kept <> p.counted order by p.place, p.part_id, p.what limit 500`;

/** Computes every balance anew, from the movements and from the orders, and answers the first 500 that differ: none, as long as all is well. */
export function verifyStock(reads: Pick<ReadSession, 'query'>): Promise<StockProblem[]> {
  return reads.query<StockProblem>(statement);
}
