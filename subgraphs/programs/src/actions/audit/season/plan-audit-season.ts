import { platformTenant } from '@platform/kit/bus/event.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { AuditSeason, AuditSeasonStatus } from '../../../db/audit/season/audit-season.entity.js';

/** Which partners: those that were named, or those with the weightiest reasons. */
export type SeasonChoice = { organizationIds: string[] } | { country: string | null; region: string | null; minScore: number | null; atMost: number };

export interface SeasonToPlan {
  name: string;
  choice: SeasonChoice;
  firstDueOn: LocalDate;
  lastDueOn: LocalDate;
  visitDaysBefore: number;
  auditorNames: string[];
}

export type PlanningOfSeason = { seasonId: string } | { refused: 'ORGANIZATION_UNKNOWN' };

/** Asks for an audit of each chosen partner; they are planned in the background. */
export async function planAuditSeason(context: ActionContext, key: string, input: SeasonToPlan): Promise<PlanningOfSeason> {
  const { choice, ...dates } = input;
  const subject = { type: 'AuditSeason', id: null };
  if ('organizationIds' in choice && !(await areKnown(context, choice.organizationIds))) return refuse(context, { action: 'planAuditSeason', tenant: platformTenant, subject }, { refused: 'ORGANIZATION_UNKNOWN' });
  return once<PlanningOfSeason>(context, { key, operation: 'planAuditSeason', input, tenant: platformTenant, subject }, async (manager, entry) => {
    const seasonId = context.newId();
    const { subject: requestedBy, name: requestedByName, roles } = context.viewer;
    const who = 'organizationIds' in choice ? { givenIds: choice.organizationIds } : choice;
    await manager.insert(AuditSeason, { ...dates, ...who, id: seasonId, status: AuditSeasonStatus.QUEUED, requestedBy, requestedByName, requestedByRoles: [...roles], createdAt: context.now() });
    entry.isAbout({ type: 'AuditSeason', id: seasonId });
    entry.changes({ firstDueOn: { to: input.firstDueOn }, lastDueOn: { to: input.lastDueOn }, ...('organizationIds' in choice ? {} : { region: { to: choice.region ?? choice.country } }) });
    entry.keptIn('AuditSeason', seasonId);
    return { seasonId };
  });
}

function areKnown(context: ActionContext, organizationIds: readonly string[]): Promise<boolean> {
  return look(context, async (manager) => {
    const [{ known } = { known: 0 }] = await manager.query<{ known: number }[]>('select count(*)::int as known from programs.organization where tenant_id = any($1::uuid[])', [organizationIds]);
    return known === organizationIds.length;
  });
}
