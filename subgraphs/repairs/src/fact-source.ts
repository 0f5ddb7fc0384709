import type { FactSource } from '@platform/kit/bus/recount.js';

import { schema } from './db/database.js';

const total = `
  select quarter, location_id as "locationId", count(*) filter (where is_completed)::int as completed, count(*) filter (where not is_completed)::int as opened
  from (
    select completed_quarter as quarter, location_id, true as is_completed from repair where tenant_id = $1 and completed_quarter is not null
    union all
    select to_char(r.created_at at time zone l.time_zone, 'YYYY"-Q"Q'), r.location_id, false
    from repair r join known_location l on l.tenant_id = r.tenant_id and l.id = r.location_id where r.tenant_id = $1
  ) told
  group by quarter, location_id order by quarter, location_id`;

/** The repairs this subgraph has told, as those who add them up count them: by the quarter on the wall of their location. */
export const factSource: FactSource = {
  publisher: schema,
  types: ['repair.opened', 'repair.completed', 'repair.reopened'],
  table: 'repair',
  organizations: async (manager) => (await manager.query<{ id: string }[]>('select tenant_id as id from known_organization order by tenant_id')).map(({ id }) => id),
  total: (manager, organizationId) => manager.query(total, [organizationId]),
};
