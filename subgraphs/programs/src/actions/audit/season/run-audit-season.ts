import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { EntityManager } from 'typeorm';

import { AuditSeason, AuditSeasonStatus } from '../../../db/audit/season/audit-season.entity.js';
import { readsOf, staffOf } from '../../decisions/sweep-reviews.js';
import type { Sweeper } from '../corrective-actions/remind-of-actions.js';
import { choosePartners } from './choose-partners.js';
import { noteFailure, type PlaceToPlan, planForPartner } from './plan-for-partner.js';
import type { ChosenSeason } from './chosen-season.js';

// One that nobody has worked on for a minute was left by a process that ended: it goes on where it was.
const claim = `update audit_season set status = 'RUNNING', started_at = coalesce(started_at, $1), heartbeat_at = $1
  where id = (select id from audit_season where status = 'QUEUED' or (status = 'RUNNING' and (heartbeat_at is null or heartbeat_at < $1::timestamptz - interval '1 minute'))
    order by created_at limit 1 for update skip locked) returning id`;

/** Plans the next season that waits, to its end or until the signal says stop. Answers how many partners it went through. */
export async function runNextAuditSeason(world: Sweeper, signal: AbortSignal): Promise<number> {
  const season = await unrecorded(world.dataSource, staffOf(world.newId()), (manager) => claimNext(world, manager));
  if (season === null) return 0;
  for (let position = season.examined; position < season.total; position += 1) {
    if (signal.aborted) return leave(world, season.id);
    // What passes by itself, as two transactions in each other's way, is over the second time.
    const failure = (await failureOf(world, { season, position })) && (await failureOf(world, { season, position }));
    if (failure === null) continue;
    // What was under way is rolled back when the season was stopped, or when another process went on with it: neither is a failure.
    if (!(await isAt(world, { id: season.id, position }))) return position - season.examined;
    world.log.error({ err: failure.error, season: season.id, tenant: season.chosen[position] }, 'an audit of a season could not be planned; the season goes on');
    await noteFailure(world, { season, position });
  }
  return season.total - season.examined;
}

async function failureOf(world: Sweeper, place: PlaceToPlan): Promise<{ error: unknown } | null> {
  try {
    await planForPartner(world, place);
    return null;
  } catch (error) {
    return { error };
  }
}

async function claimNext(world: Sweeper, manager: EntityManager): Promise<ChosenSeason | null> {
  const [rows] = await manager.query<[{ id: string }[], number]>(claim, [world.now()]);
  if (rows[0] === undefined) return null;
  const { id } = rows[0];
  const season = await manager.findOneByOrFail(AuditSeason, { id });
  if (season.chosen === null) {
    // Nobody waits for the choice: among very many partners it may take longer than a request.
    await manager.query(`set local statement_timeout = '60s'`);
    const { chosen, dueCount } = await choosePartners(readsOf(manager), season);
    const ended = chosen.length === 0 ? `, status = 'DONE', finished_at = $4` : '';
    await manager.query(`update audit_season set chosen = $2, due_count = $3, total = cardinality($2::uuid[]), heartbeat_at = $4${ended} where id = $1`, [id, chosen, dueCount, world.now()]);
  }
  return (await manager.findOneByOrFail(AuditSeason, { id })) as ChosenSeason;
}

/** Whether the season still waits for this place to be planned. */
function isAt({ dataSource, newId }: Sweeper, { id, position }: { id: string; position: number }): Promise<boolean> {
  return unrecorded(dataSource, staffOf(newId()), (manager) => manager.exists(AuditSeason, { where: { id, status: AuditSeasonStatus.RUNNING, examined: position } }));
}

/** Lets another process go on at once. */
async function leave({ dataSource, newId }: Sweeper, id: string): Promise<number> {
  await unrecorded(dataSource, staffOf(newId()), (manager) => manager.query('update audit_season set heartbeat_at = null where id = $1', [id]));
  return 0;
}
