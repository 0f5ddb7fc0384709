/** This minute as the clock on the wall shows it, as a field for a time takes it. */
export function minuteNow(): string {
  const now = Date.now();
  return new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
