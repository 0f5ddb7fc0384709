import { expect, test } from 'vitest';

import { agingBucket, agingBuckets } from './aging-bucket.js';

test.each([
  [-400, 'OVERDUE_OVER_30'], [-31, 'OVERDUE_OVER_30'], [-30, 'OVERDUE_8_TO_30'], [-8, 'OVERDUE_8_TO_30'], [-7, 'OVERDUE_1_TO_7'], [-1, 'OVERDUE_1_TO_7'],
  [0, 'DUE_TODAY'], [1, 'DUE_IN_1_TO_3'], [3, 'DUE_IN_1_TO_3'], [4, 'DUE_IN_4_TO_7'], [7, 'DUE_IN_4_TO_7'], [8, 'DUE_LATER'], [400, 'DUE_LATER'],
])('IDS-16: with %i days left a return stands in the column %s', (days, bucket) => {
  expect(agingBucket(days)).toBe(bucket);
});

test('IDS-16: no two columns hold the same day, and no day stands in none', () => {
  const bounds = Object.values(agingBuckets);
  expect(bounds[0]!.from).toBeNull();
  expect(bounds.at(-1)!.to).toBeNull();
  bounds.slice(1).forEach(({ from }, index) => expect(from).toBe(bounds[index]!.to! + 1));
});
