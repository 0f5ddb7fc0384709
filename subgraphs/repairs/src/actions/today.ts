import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';

/** The date now, in UTC. */
export function today({ now }: { now: () => Date }): LocalDate {
  return parseLocalDate(now().toISOString().slice(0, 10));
}
