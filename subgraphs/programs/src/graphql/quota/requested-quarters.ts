import { badUserInput } from '@platform/kit/graphql/errors.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { lastQuarters, type Quarter } from '@platform/kit/pure/quarter.js';

const quartersMax = 20;

/** The last `count` calendar quarters by the date of UTC, the oldest first; the argument is refused by its name. */
export function requestedQuarters(field: string, count: number, now: Date): Quarter[] {
  if (count < 1 || count > quartersMax) throw badUserInput(field, `${count} is not between 1 and ${quartersMax}`);
  return lastQuarters(localDateAt(now, 'UTC'), count);
}
