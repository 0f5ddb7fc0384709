const dayMs = 86_400_000;

/** Full days from an instant until it was decided, or until now. */
export function ageDays(since: string, until: string | null, now: number = Date.now()): number {
  const end = until === null ? now : Date.parse(until);
  return Math.max(0, Math.floor((end - Date.parse(since)) / dayMs));
}
