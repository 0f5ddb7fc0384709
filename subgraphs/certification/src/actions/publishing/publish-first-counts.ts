import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { publishCertifiedTechnicians } from './publish-certified-technicians.js';

// Told once: every count that follows is told when a technician or a certification changes.
const withoutAny = `
  select o.tenant_id as id from known_organization o
  where o.counts_published = 0 and not exists (select 1 from technician t where t.tenant_id = o.tenant_id)
    and (exists (select 1 from known_account a where a.tenant_id = o.tenant_id and a.type = 'SELF_SERVICING_ACCOUNT' and a.status <> 'CLOSED' and a.created_on < $1)
      or exists (select 1 from known_enrollment e where e.tenant_id = o.tenant_id and e.approved_on < $1 and e.status <> 'ENDED'))
  order by o.tenant_id limit 1000`;

/**
 * Tells a count of nobody for organisations that have taken part since before this date and for which no technician was ever
 * registered: the others then know that there is none, where they did not know before. Answers how many it told of.
 */
export async function publishFirstCounts(context: ActionContext, on: LocalDate): Promise<number> {
  const actor = actorOf({ ...context, viewer: { ...context.viewer, scope: 'program' } }, null);
  const organizations = await unrecorded(context.dataSource, actor, (manager) => manager.query<{ id: string }[]>(withoutAny, [on]));
  for (const { id: organizationId } of organizations) {
    await unrecorded(context.dataSource, { ...actor, tenant: organizationId }, (manager) => publishCertifiedTechnicians(context, manager, { organizationId, on }));
  }
  return organizations.length;
}
