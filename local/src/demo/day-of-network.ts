import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';

/** The hour of UTC by which everything that the network tells of its last day has happened. */
export const lastHour = 10;

/** The last day of a network that is loaded now: yesterday until today's hours are over, as nothing that is told may lie in the future. */
export function dayOfNetwork(now: Date): LocalDate {
  return parseLocalDate(new Date(now.getTime() - lastHour * 3_600_000).toISOString().slice(0, 10));
}
