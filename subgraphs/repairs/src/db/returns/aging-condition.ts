import type { Parameters } from '@platform/kit/list/parameters.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { type AgingBucket, agingBuckets } from '../../domain/returns/deadlines/aging-bucket.js';

/** Still owed, as the partial indexes have it. */
export const isPending = `o.state in ('OPEN', 'PACKED', 'IN_TRANSIT')`;

/** The date at the place of a return. */
export function todayThere(now: string): string {
  return `(${now}::timestamptz at time zone o.time_zone)::date`;
}

/**
 * The returns of a column of the board. The date at each place decides; the dates on either side of UTC's, which no place is
 * beyond, let the statement begin where they stand in the index.
 */
export function agingCondition(bucket: AgingBucket, now: Date, parameters: Parameters): string[] {
  const { from, to } = agingBuckets[bucket];
  const utc = localDateAt(now, 'UTC');
  const days = `o.due_on - ${todayThere(parameters.add(now))}`;
  const day = (date: LocalDate): string => `${parameters.add(date)}::date`;
  return [
    isPending,
    ...(from === null ? [] : [`${days} >= ${from}`, `o.due_on >= ${day(addDays(utc, from - 1))}`]),
    ...(to === null ? [] : [`${days} <= ${to}`, `o.due_on <= ${day(addDays(utc, to + 1))}`]),
  ];
}
