import type { ReadSession } from '@platform/kit/database/session.js';

const oneByOne = (table: string, name: string): string => `
  ${name} as (
    (select region from programs.${table} order by region limit 1)
    union all
    select (select x.region from programs.${table} x where x.region > ${name}.region order by x.region limit 1) from ${name} where ${name}.region is not null
  )`;

/** The regions of organisations and of their places. Each is found by one step through an index, however many there are. */
export async function readPlacedRegions(reads: Pick<ReadSession, 'query'>): Promise<string[]> {
  const rows = await reads.query<{ region: string }>(
    `with recursive ${oneByOne('organization', 'own')}, ${oneByOne('service_location', 'placed')} select region from own where region is not null union select region from placed where region is not null`,
  );
  return rows.map(({ region }) => region);
}
