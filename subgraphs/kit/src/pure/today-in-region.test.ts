import { expect, it } from 'vitest';

import { lastDateBegun, todayInRegion } from './today-in-region.js';

it.each([
  ['NO', '2026-03-31T21:59:59Z', '2026-03-31'],
  ['NO', '2026-03-31T22:00:00Z', '2026-04-01'],
  ['DE-BY', '2026-03-31T22:00:00Z', '2026-04-01'],
  ['GB-SCT', '2026-03-31T22:59:59Z', '2026-03-31'],
  ['JP', '2026-03-31T15:00:00Z', '2026-04-01'],
])('in %s it is at %s the date %s', (region, now, today) => {
  expect(todayInRegion(region, new Date(now))).toBe(today);
});

it('a day of a country of many zones has ended only when it has ended in all of them', () => {
  expect(todayInRegion('US', new Date('2026-04-01T09:59:59Z'))).toBe('2026-03-31');
  expect(todayInRegion('US', new Date('2026-04-01T10:00:00Z'))).toBe('2026-04-01');
});

it('where no zone is known it is the date of UTC', () => {
  expect(todayInRegion('ZZ', new Date('2026-03-31T23:59:59Z'))).toBe('2026-03-31');
});

it('in the world it is the date of UTC', () => {
  expect(todayInRegion('001', new Date('2026-03-31T23:59:59Z'))).toBe('2026-03-31');
});

it.each([
  ['NO', '2026-03-31T21:59:59Z', '2026-03-31'],
  ['NO', '2026-03-31T22:00:00Z', '2026-04-01'],
  ['US', '2026-04-01T03:59:59Z', '2026-03-31'],
  ['US', '2026-04-01T04:00:00Z', '2026-04-01'],
  ['ZZ', '2026-03-31T09:59:59Z', '2026-03-31'],
  ['001', '2026-03-31T10:00:00Z', '2026-04-01'],
  [null, '2026-03-31T10:00:00Z', '2026-04-01'],
])('in %s the last date that has begun is at %s %s', (region, now, date) => {
  expect(lastDateBegun(region, new Date(now))).toBe(date);
});
