const minuteMs = 60_000;
const minutesMin = 5;
const minutesMax = 60;

/**
 * When the provider is asked the next time whether the cardholder has entered a card: after as many minutes as it has been waited
 * for, at least 5 and at most 60. What the provider tells of it by itself comes sooner, or is lost.
 * @source ERS-08
 */
export function nextCardLook(awaitedSince: Date, now: Date): Date {
  const waitedMinutes = (now.getTime() - awaitedSince.getTime()) / minuteMs;
  return new Date(now.getTime() + Math.min(Math.max(waitedMinutes, minutesMin), minutesMax) * minuteMs);
}
