import type { EntityManager } from 'typeorm';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { planStanding } from '../../domain/coverage/coverage-state.js';
import type { CoverageTerm } from '../../domain/coverage/coverage-kinds.js';
import { today } from '../today.js';
import { publishInstalledBase } from './publish-installed-base.js';

const devicesPerTransaction = 1_000;
const organizationsPerLook = 100;

/**
 * Brings every device whose plan the calendar has begun or ended to where it stands today, and tells the counts anew; answers of how
 * many devices that changed something. A sweep that was missed is made up for by the next, and two at once share the work.
 */
export async function sweepPlans(context: ActionContext): Promise<number> {
  const on = today(context);
  const actor = actorOf({ ...context, viewer: { ...context.viewer, scope: 'program' } }, null);
  let changed = 0;
  for (;;) {
    const due = await unrecorded(context.dataSource, actor, (manager) =>
      manager.query<{ tenantId: string }[]>('select distinct tenant_id as "tenantId" from (select tenant_id from repairs.device where plan_changes_on <= $1 order by plan_changes_on limit $2) due', [on, organizationsPerLook * devicesPerTransaction]),
    );
    if (due.length === 0) return changed;
    let seen = 0;
    for (const { tenantId } of due) {
      const found = await unrecorded(context.dataSource, { ...actor, tenant: tenantId, scope: 'tenant' }, (manager) => sweepOrganization(context, manager, { tenantId, on }));
      seen += found.seen;
      changed += found.changed;
    }
    // What is left is held by another sweep.
    if (seen === 0) return changed;
  }
}

interface DueDevice {
  id: string;
  planState: string;
  coverages: CoverageTerm[];
}

const dueDevices = `
  select d.id, d.plan_state as "planState", coalesce((
    select jsonb_agg(jsonb_build_object('kind', c.kind, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'cancelledOn', c.cancelled_on, 'partNumber', c.part_number))
    from repairs.coverage c where c.tenant_id = d.tenant_id and c.device_id = d.id), '[]') as coverages
  from (select * from repairs.device where tenant_id = $1 and plan_changes_on <= $2 order by id limit $3 for update skip locked) d`;

const moveDevices = `
  update repairs.device d set plan_state = told.plan_state, plan_changes_on = told.plan_changes_on
  from json_populate_recordset(null::repairs.device, $2::json) told where d.tenant_id = $1 and d.id = told.id`;

async function sweepOrganization(context: ActionContext, manager: EntityManager, { tenantId, on }: { tenantId: string; on: LocalDate }): Promise<{ seen: number; changed: number }> {
  const due = await manager.query<DueDevice[]>(dueDevices, [tenantId, on, devicesPerTransaction]);
  if (due.length === 0) return { seen: 0, changed: 0 };
  const stands = due.map(({ id, planState, coverages }) => ({ id, from: planState, ...planStanding(coverages, on) }));
  await manager.query(moveDevices, [tenantId, JSON.stringify(stands.map(({ id, state, changesOn }) => ({ id, plan_state: state, plan_changes_on: changesOn })))]);
  const changed = stands.filter(({ from, state }) => from !== state).length;
  if (changed > 0) await publishInstalledBase(context, manager, tenantId);
  return { seen: due.length, changed };
}
