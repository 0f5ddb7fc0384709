import { perform } from '@platform/kit/audit-trail/perform.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { Role } from '@platform/kit/identity/viewer.js';
import { addDays, parseLocalDate } from '@platform/kit/pure/local-date.js';
import type { EntityManager } from 'typeorm';

import { AuditSeasonOutcome, AuditSeasonOutcomeCode } from '../../../db/audit/season/audit-season-outcome.entity.js';
import { Organization } from '../../../db/organization/organization.entity.js';
import { seasonDueOn } from '../../../domain/audit/season/season-due-on.js';
import { workingDaysOf } from '../../quota/working-days.js';
import type { Sweeper } from '../corrective-actions/remind-of-actions.js';
import { type AuditToPlan, type PlanningOfAudit, planWithin } from '../plan-audit.js';
import type { ChosenSeason } from './chosen-season.js';

export interface PlaceToPlan {
  season: ChosenSeason;
  position: number;
}

/** Plans the audit of one partner and notes how far the season has come, in one transaction, in the name of whoever asked for the season. */
export async function planForPartner(world: Sweeper, { season, position }: PlaceToPlan): Promise<void> {
  const organizationId = season.chosen[position]!;
  const { requestedBy: subject, requestedByName: name, requestedByRoles } = season;
  const viewer = { subject, name, roles: requestedByRoles as Role[], tenant: null, scope: 'program' as const };
  const context: ActionContext = { ...world, viewer, requestId: season.id };
  const deed = { action: 'planAudit', tenant: organizationId, subject: { type: 'Organization', id: organizationId } };
  await perform<PlanningOfAudit>(context, deed, async (manager, entry) => {
    const { region } = await manager.findOneByOrFail(Organization, { id: organizationId });
    const planning = await planWithin(context, auditAt({ season, position }, region), { manager, entry });
    if ('refused' in planning && planning.refused === 'ORGANIZATION_UNKNOWN') throw new Error(`Organisation ${organizationId} is gone.`);
    const outcome = 'refused' in planning ? AuditSeasonOutcomeCode[planning.refused as 'NOT_ENROLLED'] : AuditSeasonOutcomeCode.PLANNED;
    await note(world, manager, { season, position, outcome, auditId: 'auditId' in planning ? planning.auditId : null });
    return planning;
  });
}

/** Notes that a partner was left out because planning failed; the season goes on behind it. */
export function noteFailure(world: Sweeper, { season, position }: PlaceToPlan): Promise<void> {
  const actor = { tenant: season.chosen[position]!, scope: 'program', subject: season.requestedBy, roles: [], requestId: season.id } as const;
  return unrecorded(world.dataSource, actor, (manager) => note(world, manager, { season, position, outcome: AuditSeasonOutcomeCode.FAILED, auditId: null }));
}

function auditAt({ season, position }: PlaceToPlan, region: string): AuditToPlan {
  const { auditorNames, visitDaysBefore, dueCount: of } = season;
  const period = { firstDueOn: parseLocalDate(season.firstDueOn), lastDueOn: parseLocalDate(season.lastDueOn) };
  const { isWorkingDay } = workingDaysOf(region, { from: period.firstDueOn, to: period.lastDueOn });
  const dueOn = seasonDueOn({ ...period, position, of, isWorkingDay });
  return { organizationId: season.chosen[position]!, plannedOn: addDays(dueOn, -visitDaysBefore), dueOn, auditorName: auditorNames[position % auditorNames.length] ?? null };
}

type Outcome = PlaceToPlan & { outcome: AuditSeasonOutcomeCode; auditId: string | null };

/** What is noted is done, and what is done is noted: another process that took the season over finds its place taken. */
async function note({ now, newId }: Sweeper, manager: EntityManager, { season, position, outcome, auditId }: Outcome): Promise<void> {
  await manager.insert(AuditSeasonOutcome, { tenantId: season.chosen[position]!, seasonId: season.id, id: newId(), position, outcome, auditId, at: now() });
  const [, noted] = await manager.query<[unknown, number]>(
    `update audit_season set examined = examined + 1, planned = planned + $3, heartbeat_at = $4,
       status = case when examined + 1 = total then 'DONE' else status end, finished_at = case when examined + 1 = total then $4::timestamptz end
     where id = $1 and examined = $2 and status = 'RUNNING'`,
    [season.id, position, auditId === null ? 0 : 1, now()],
  );
  if (noted === 0) throw new Error('The season was stopped, or another process goes on with it.');
}
