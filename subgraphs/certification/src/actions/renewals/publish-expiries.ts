import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';

import { ExpirySweep } from '../../db/expiry-sweep.entity.js';
import { organizationsWithExpiries } from '../../db/organizations-with-expiries.js';
import { publishCertifiedTechnicians } from '../publishing/publish-certified-technicians.js';

/**
 * Tells the counts again of every organisation with a certification that has run out since the last sweep; answers how
 * many there were. Made to run daily, by whom and how often it pleases: a sweep that was missed is made up for by the
 * next, one that was interrupted starts again, and telling a count twice changes nothing.
 */
export async function publishExpiries(context: ActionContext, on: LocalDate): Promise<number> {
  const actor = actorOf({ ...context, viewer: { ...context.viewer, scope: 'program' } }, null);
  const organizationIds = await unrecorded(context.dataSource, actor, async (manager) => {
    const { sweptOn } = await manager.findOneByOrFail(ExpirySweep, { onlyOne: true });
    return organizationsWithExpiries(manager, { from: parseLocalDate(sweptOn), to: on });
  });
  for (const organizationId of organizationIds) {
    await unrecorded(context.dataSource, { ...actor, tenant: organizationId }, (manager) => publishCertifiedTechnicians(context, manager, { organizationId, on }));
  }
  await unrecorded(context.dataSource, actor, (manager) => manager.query('update expiry_sweep set swept_on = greatest(swept_on, $1)', [on]));
  return organizationIds.length;
}
