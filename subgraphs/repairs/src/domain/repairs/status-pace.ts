import type { RepairStatus } from '../repair-codes.js';

/** How a repair stands against the time its status should take. */
export const Pace = { GREEN: 'GREEN', YELLOW: 'YELLOW', RED: 'RED' } as const;
export type Pace = keyof typeof Pace;

export interface StatusLimit {
  /** Up to this many hours it is in time. */
  greenHours: number;
  /** Up to this many it wants looking at; beyond it is late. */
  yellowHours: number;
}

/** How long a repair should stay in each open status, by the clock: a house's own measure, not the manufacturer's standard. */
export const statusLimits: Readonly<Partial<Record<RepairStatus, StatusLimit>>> = {
  OPEN: { greenHours: 24, yellowHours: 48 },
  AWTP: { greenHours: 72, yellowHours: 168 },
  AWTR: { greenHours: 24, yellowHours: 48 },
  BEGR: { greenHours: 48, yellowHours: 96 },
  RFPU: { greenHours: 72, yellowHours: 240 },
};

/**
 * A repair is in time up to and including the green limit of its status, wants looking at up to the yellow one, and is late after it; what is over has no pace.
 * @source AASP-15
 */
export function statusPace(status: RepairStatus, { since, now }: { since: Date; now: Date }): Pace | null {
  const limit = statusLimits[status];
  if (limit === undefined) return null;
  const hours = (now.getTime() - since.getTime()) / 3_600_000;
  if (hours <= limit.greenHours) return 'GREEN';
  return hours <= limit.yellowHours ? 'YELLOW' : 'RED';
}
