import type { EntityManager } from 'typeorm';

import { type KnownLocation } from '../../db/known/known-location.entity.js';
import { RepairStep } from '../../db/repairs/repair-step.entity.js';
import type { Repair } from '../../db/repairs/repair.entity.js';
import { calendarOfPlace } from '../../domain/repairs/calendar-of-place.js';
import { type Turnaround, turnaround } from '../../domain/repairs/turnaround.js';
import { awaySpans } from '../../domain/repairs/types/device-journey.js';
import { journeysOf } from './trips/journeys-of.js';

/** How long a repair has taken until an instant, by every step it has taken and the calendar of its location. */
export async function measureRepair(manager: EntityManager, { repair, location, until }: { repair: Repair; location: KnownLocation; until: Date }): Promise<Turnaround> {
  const steps = await manager.find(RepairStep, { where: { tenantId: repair.tenantId, repairId: repair.id }, order: { place: 'ASC' } });
  const history = [{ status: 'OPEN' as const, since: repair.createdAt }, ...steps.map(({ toStatus, at }) => ({ status: toStatus, since: at }))];
  return turnaround(history, { until, timeZone: location.timeZone, calendar: calendarOfPlace(location), away: awaySpans(repair.repairType, await journeysOf(manager, repair)) });
}
