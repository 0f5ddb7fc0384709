import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

const statement = `
  select tenant_id from certification where valid_until >= $1 and valid_until < $2
  union
  select tenant_id from technician where ended_on >= $1 and ended_on < $2
  union
  select tenant_id from technician where started_on > $1 and started_on <= $2
  order by tenant_id`;

/** The organisations whose count may differ between the two dates: a certification ran out, or somebody’s work ended or began. */
export async function organizationsWithExpiries(manager: EntityManager, { from, to }: { from: LocalDate; to: LocalDate }): Promise<string[]> {
  const rows = await manager.query<{ tenant_id: string }[]>(statement, [from, to]);
  return rows.map(({ tenant_id }) => tenant_id);
}
