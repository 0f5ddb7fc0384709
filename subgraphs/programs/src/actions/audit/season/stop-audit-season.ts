import { platformTenant } from '@platform/kit/bus/event.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { AuditSeason, AuditSeasonStatus } from '../../../db/audit/season/audit-season.entity.js';

export interface SeasonToStop {
  seasonId: string;
  reason: string;
}

export type StoppingOfSeason = { seasonId: string } | { refused: 'SEASON_UNKNOWN' } | { refused: 'SEASON_ENDED'; status: AuditSeasonStatus };

/** Stops a season that waits or is under way: the audits it has planned stay, and it plans no more. */
export function stopAuditSeason(context: ActionContext, { seasonId, reason }: SeasonToStop): Promise<StoppingOfSeason> {
  const deed = { action: 'stopAuditSeason', tenant: platformTenant, subject: { type: 'AuditSeason', id: seasonId }, reason };
  return perform<StoppingOfSeason>(context, deed, async (manager, entry) => {
    // The partner that is being planned for holds the row until its audit is whole.
    const season = await manager.findOne(AuditSeason, { where: { id: seasonId }, lock: { mode: 'pessimistic_write' } });
    if (season === null) return { refused: 'SEASON_UNKNOWN' };
    const { status } = season;
    if (status === AuditSeasonStatus.DONE || status === AuditSeasonStatus.STOPPED) return { refused: 'SEASON_ENDED', status };
    const stopped = { status: AuditSeasonStatus.STOPPED, finishedAt: context.now(), stopReason: reason, stoppedByName: context.viewer.name };
    await manager.update(AuditSeason, { id: seasonId }, stopped);
    entry.changes({ status: { from: status, to: AuditSeasonStatus.STOPPED } });
    entry.keptIn('AuditSeason', seasonId);
    return { seasonId };
  });
}
