interface SentOrder {
  daysAgo: number;
  leftAfterDays: number;
  partNumber: string;
  quantity: number;
}

/** Small orders of the months before: most left on the day that was promised, some days after it. */
export const promisedMonths: readonly SentOrder[] = [
  { daysAgo: 150, leftAfterDays: 1, partNumber: '923-10418', quantity: 6 },
  { daysAgo: 141, leftAfterDays: 1, partNumber: '661-30373', quantity: 2 },
  { daysAgo: 118, leftAfterDays: 1, partNumber: '923-10418', quantity: 4 },
  { daysAgo: 110, leftAfterDays: 6, partNumber: '661-28440', quantity: 3 },
  { daysAgo: 88, leftAfterDays: 1, partNumber: '661-30373', quantity: 1 },
  { daysAgo: 79, leftAfterDays: 1, partNumber: '923-10418', quantity: 8 },
  { daysAgo: 57, leftAfterDays: 1, partNumber: '661-21992', quantity: 2 },
  { daysAgo: 49, leftAfterDays: 7, partNumber: '923-10418', quantity: 3 },
  { daysAgo: 33, leftAfterDays: 1, partNumber: '661-28440', quantity: 2 },
];
