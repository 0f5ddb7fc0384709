const minutes = [1, 5, 30, 60] as const;
const dayMinutes = 24 * 60;
const daysAsked = 5;

/** The provider remembers a key for a day: what is sent again under it within this many hours has one effect. */
const keyHours = 23;

/**
 * Minutes until the provider is asked again what became of an operation: sooner at first, then daily; null when it has been
 * asked for days, and a person must look.
 */
export function askAgainAfterMinutes(timesAsked: number): number | null {
  if (timesAsked >= minutes.length + daysAsked) return null;
  return minutes[timesAsked] ?? dayMinutes;
}

/** What the provider has not got may be sent again under the same key while it remembers keys; never later, and never under another. */
export function maySendAgain(plannedAt: Date, now: Date): boolean {
  return now.getTime() - plannedAt.getTime() < keyHours * 3_600_000;
}
