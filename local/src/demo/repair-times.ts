import { calendarOfPlace } from '@platform/repairs/domain/repairs/calendar-of-place.js';
import { type StatusStep, type Turnaround, turnaround } from '@platform/repairs/domain/repairs/turnaround.js';

import type { DemoPartner } from './partners.js';
import { Random } from './random.js';
import type { DemoRepair } from './repairs.js';

export interface RepairTimes {
  statusSince: Date;
  /** Its steps, the first one first; none of a repair that has been over for long. */
  steps: { from: string; to: string; at: Date }[];
  /** Null while it is open. */
  measured: Turnaround | null;
}

const day = 86_400_000;
const waysTo: Readonly<Record<string, readonly string[]>> = {
  AWTP: ['AWTP'],
  AWTR: ['AWTP', 'AWTR'],
  BEGR: ['AWTP', 'BEGR'],
  RFPU: ['BEGR', 'RFPU'],
  SPCM: ['AWTP', 'BEGR', 'RFPU', 'SPCM'],
  CANCELLED: ['CANCELLED'],
};

/** How a repair came to where it is: the steps of the last ninety days with their instants, and how long a completed one took. */
export function repairTimes({ country }: DemoPartner, repair: DemoRepair, now: Date): RepairTimes {
  const { id, createdAt, completedAt, status, location } = repair;
  const until = completedAt ?? now;
  const isRecent = now.getTime() - until.getTime() < 90 * day;
  const steps = isRecent ? stepsTo(waysTo[status] ?? [], { random: new Random(`steps ${id}`), from: createdAt, until, isOver: completedAt !== null }) : [];
  const history: StatusStep[] = [{ status: 'OPEN', since: createdAt }, ...steps.map(({ to, at }) => ({ status: to as StatusStep['status'], since: at }))];
  const clock = { until, timeZone: country.timeZone, calendar: calendarOfPlace({ region: location.region, country: country.code }) };
  return { steps, statusSince: steps.at(-1)?.at ?? completedAt ?? createdAt, measured: completedAt === null ? null : turnaround(history, clock) };
}

interface Span {
  random: Random;
  from: Date;
  until: Date;
  /** The last step is the end of it. */
  isOver: boolean;
}

function stepsTo(way: readonly string[], { random, from, until, isOver }: Span): RepairTimes['steps'] {
  let at = from.getTime();
  return way.map((to, place) => {
    const left = until.getTime() - at;
    at = isOver && place === way.length - 1 ? until.getTime() : at + Math.floor(left * (0.1 + random.next() * 0.4));
    return { from: place === 0 ? 'OPEN' : way[place - 1]!, to, at: new Date(at) };
  });
}
