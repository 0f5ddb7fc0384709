import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Waiver } from '../../db/waivers/waiver.entity.js';
import { WaiverEnd } from '../../db/waivers/waiver-end.entity.js';
import { markForReview } from '../decisions/mark-for-review.js';

export interface WaiverToEnd {
  waiverId: string;
  reason: string;
}

export type EndingOfWaiver = { waiverId: string } | { refused: 'WAIVER_UNKNOWN' | 'WAIVER_NOT_IN_FORCE' };

/** Takes an approved waiver back before its last day. One person may: it only restores what the terms ask. */
export async function endWaiver(context: ActionContext, { waiverId, reason }: WaiverToEnd): Promise<EndingOfWaiver> {
  const waiver = await look(context, (manager) => manager.findOneBy(Waiver, { id: waiverId }));
  const deed = { action: 'endWaiver', tenant: waiver?.tenantId ?? null, subject: { type: 'Waiver', id: waiverId }, reason };
  if (waiver === null) return refuse(context, deed, { refused: 'WAIVER_UNKNOWN' });
  if (waiver.decision !== 'APPROVED') return refuse(context, deed, { refused: 'WAIVER_NOT_IN_FORCE' });
  return perform<EndingOfWaiver>(context, deed, async (manager, entry) => {
    const { tenantId, enrollmentId, criterion } = waiver;
    const end = { tenantId, waiverId, endedAt: context.now(), endedBy: context.viewer.subject, endedByName: context.viewer.name, reason };
    const inserted = await manager.createQueryBuilder().insert().into(WaiverEnd).values(end).orIgnore().returning(['waiverId']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'WAIVER_NOT_IN_FORCE' };
    await markForReview(manager, { organizationId: tenantId, enrollmentId, because: 'EVIDENCE_CHANGED', now: context.now() });
    entry.changes({ criterion: { to: criterion } });
    entry.keptIn('WaiverEnd', waiverId);
    return { waiverId };
  });
}
