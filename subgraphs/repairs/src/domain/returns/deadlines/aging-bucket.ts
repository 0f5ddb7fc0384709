/** The columns of the board, from the longest overdue to those with time left: calendar days to the due date, negative when it has passed. */
export const agingBuckets = {
  OVERDUE_OVER_30: { from: null, to: -31 },
  OVERDUE_8_TO_30: { from: -30, to: -8 },
  OVERDUE_1_TO_7: { from: -7, to: -1 },
  DUE_TODAY: { from: 0, to: 0 },
  DUE_IN_1_TO_3: { from: 1, to: 3 },
  DUE_IN_4_TO_7: { from: 4, to: 7 },
  DUE_LATER: { from: 8, to: null },
} as const satisfies Record<string, { from: number | null; to: number | null }>;

export type AgingBucket = keyof typeof agingBuckets;

/**
 * Every return that is still owed stands in exactly one column, by the calendar days to its due date on the calendar of its place.
 * @source IDS-16
 */
export function agingBucket(daysToDue: number): AgingBucket {
  const found = (Object.keys(agingBuckets) as AgingBucket[]).find((bucket) => {
    const { from, to } = agingBuckets[bucket];
    return (from === null || daysToDue >= from) && (to === null || daysToDue <= to);
  });
  return found!;
}
