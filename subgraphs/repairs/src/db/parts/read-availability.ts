import type { ReadSession } from '@platform/kit/database/session.js';

import type { StockBalance } from '../../domain/orders/reservation.js';

/** A location, and the depot that sends to it; null where none does. */
export interface ServedLocation {
  id: string;
  depotId: string | null;
}

const servingDepots = `
  select l.id, (select d.id from repairs.depot d where l.country = any(d.countries) order by d.code limit 1) as "depotId"
  from repairs.known_location l where l.id = any($1::uuid[])`;

/** The depots that send to locations; those that the viewer does not know of are absent. */
export function readServingDepots(reads: Pick<ReadSession, 'query'>, locationIds: readonly string[]): Promise<ServedLocation[]> {
  return reads.query<ServedLocation>(servingDepots, [locationIds]);
}

/** What one depot, or every one, has of the parts; those that it never had are absent. */
export function readStock(reads: Pick<ReadSession, 'query'>, { partIds, depotId }: { partIds: readonly string[]; depotId: string | null }): Promise<(StockBalance & { depotId: string; partId: string })[]> {
  return reads.query(
    `select s.depot_id as "depotId", s.part_id as "partId", s.on_hand as "onHand", s.reserved, s.waiting
     from repairs.depot_stock s join repairs.depot d on d.id = s.depot_id
     where s.part_id = any($1::uuid[]) and ($2::uuid is null or s.depot_id = $2) order by d.code, s.part_id`,
    [partIds, depotId],
  );
}

const sentFor = `
  with recursive chain as (
    select p.number, p.id, p.substitute_id from repairs.part p where p.number = any($1::text[])
    union
    select c.number, p.id, p.substitute_id from repairs.part p join chain c on p.id = c.substitute_id
  )
  select number, id as "sentId" from chain where substitute_id is null`;

/** For each number the part that is sent for it today; numbers that the catalogue does not have are absent. */
export function readSentParts(reads: Pick<ReadSession, 'query'>, numbers: readonly string[]): Promise<{ number: string; sentId: string }[]> {
  return reads.query(sentFor, [numbers]);
}
