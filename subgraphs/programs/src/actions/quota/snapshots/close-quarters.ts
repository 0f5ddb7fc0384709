import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { lastDay, lastQuarters, parseQuarter, type Quarter } from '@platform/kit/pure/quarter.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { addDays } from '@platform/kit/pure/local-date.js';
import type { EntityManager } from 'typeorm';

import { readPartnerQuarters } from '../../../db/quota/read-partner-quarters.js';
import { type CountedQuarter, type QuarterOfPartner, readCountsByLocation } from '../../../db/quota/snapshots/read-counts-by-location.js';
import { readPlacedRegions } from '../../../db/quota/snapshots/read-placed-regions.js';
import { quarterClosesOn } from '../../../domain/quota/quarter-close.js';
import type { Sweeper } from '../../audit/corrective-actions/remind-of-actions.js';
import { readsOf, staffOf } from '../../decisions/sweep-reviews.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { workingDaysOf } from '../working-days.js';
import { takeSnapshot } from './take-snapshot.js';

type World = Pick<Sweeper, 'dataSource' | 'now' | 'newId'>;

const atOnceMax = 500;
/** A service that was away for long makes up for it. */
const lookedBack = 4;

/** Sets down the quarters that have ended and whose days of grace are over; answers how many. */
export async function closeEndedQuarters(world: World): Promise<number> {
  const ended = lastQuarters(localDateAt(world.now(), 'UTC'), lookedBack + 1);
  let taken = 0;
  for (const quarter of ended) taken += await close(world, quarter);
  return taken;
}

/** Both, as the service does one after the other. */
export async function closeQuarters(world: World): Promise<number> {
  return (await closeEndedQuarters(world)) + (await correctClosedQuarters(world));
}

function close(world: World, quarter: Quarter): Promise<number> {
  const { dataSource, now, newId } = world;
  return unrecorded(dataSource, staffOf(newId()), async (manager) => {
    const over = (await readPlacedRegions(readsOf(manager))).filter((region) => isOver(quarter, region, now()));
    if (over.length === 0) return 0;
    const claimed = await manager.query<{ id: string }[]>('select claim_quarters_to_close as id from claim_quarters_to_close($1, $2, $3, $4)', [quarter, lastDay(quarter), over, atOnceMax]);
    return setDown(world, manager, claimed.map(({ id: organizationId }) => ({ organizationId, quarter })));
  });
}

/** Sets those down anew that were counted otherwise since; answers how many. */
export function correctClosedQuarters(world: World): Promise<number> {
  return unrecorded(world.dataSource, staffOf(world.newId()), async (manager) => {
    const claimed = await manager.query<{ tenant_id: string; quarter: string }[]>('select tenant_id, quarter from claim_quarters_to_correct($1)', [atOnceMax]);
    return setDown(world, manager, claimed.map(({ tenant_id: organizationId, quarter }) => ({ organizationId, quarter })));
  });
}

function isOver(quarter: Quarter, region: string, now: Date): boolean {
  const end = lastDay(quarter);
  const { isWorkingDay } = workingDaysOf(region, { from: end, to: addDays(end, 60) });
  return todayInRegion(region, now) >= quarterClosesOn(quarter, isWorkingDay);
}

/** The rows are locked against counting since before they are read: what is counted later marks them. */
async function setDown({ now, newId }: World, manager: EntityManager, quarters: readonly QuarterOfPartner[]): Promise<number> {
  if (quarters.length === 0) return 0;
  const reads = readsOf(manager);
  const counted = (await readCountsByLocation(reads, quarters)).filter(isNews);
  const organizationIds = [...new Set(counted.map(({ organizationId }) => organizationId))];
  const named = [...new Set(counted.map(({ quarter }) => parseQuarter(quarter)))];
  const partners = new Map((await readPartnerQuarters(reads, { organizationIds, quarters: named, technicians: false })).map((partner) => [partner.id, partner]));
  const terms = { ruleSets: await readRuleSets(reads), now: now() };
  const snapshots = counted.map((each) => takeSnapshot({ counted: each, partner: partners.get(each.organizationId)!, newId }, terms));
  await manager.query('select record_quarter_snapshots($1::jsonb)', [JSON.stringify(snapshots)]);
  return snapshots.length;
}

/** The first, and every other count of completed repairs at any place. */
function isNews({ locations, latest }: CountedQuarter): boolean {
  const said = (counts: CountedQuarter['locations']): string => JSON.stringify(counts.filter(({ completed }) => completed > 0).map(({ locationId, completed }) => [locationId, completed]));
  return latest === null || said(latest.locations) !== said(locations);
}
