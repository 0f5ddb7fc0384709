import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

/** The organisations with a certification that was current on `from` and no longer is on `to`. */
export async function organizationsWithExpiries(manager: EntityManager, { from, to }: { from: LocalDate; to: LocalDate }): Promise<string[]> {
  const rows = await manager.query<{ tenant_id: string }[]>(
    'select distinct tenant_id from certification where valid_until >= $1 and valid_until < $2 order by tenant_id',
    [from, to],
  );
  return rows.map(({ tenant_id }) => tenant_id);
}
