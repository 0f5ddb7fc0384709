import type { ReadSession } from '@platform/kit/database/session.js';

/** The regions that have organisations. Each is found by one step through the index, however many organisations it has. */
export async function readRegionsInUse(reads: Pick<ReadSession, 'query'>): Promise<string[]> {
  const rows = await reads.query<{ region: string }>(`
    with recursive used as (
      (select region from programs.organization order by region limit 1)
      union all
      select (select o.region from programs.organization o where o.region > used.region order by o.region limit 1) from used where used.region is not null
    )
    select region from used where region is not null`);
  return rows.map(({ region }) => region);
}
