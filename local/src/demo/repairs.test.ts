import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { quarterOf } from '@platform/kit/pure/quarter.js';

import { demoPartners } from './partners.js';
import { demoRepairs } from './repairs.js';

const today = parseLocalDate('2026-11-20');
const longAgo = parseLocalDate('2023-01-15');
const partners = demoPartners({ id: '00000000-0000-4000-8000-000000000001', name: 'First AS' });

it('the network has sixty partners in three countries, each with its own numbers', () => {
  expect(partners).toHaveLength(60);
  expect(new Set(partners.map(({ displayName }) => displayName)).size).toBe(60);
  expect(new Set(partners.map(({ organizationNumber }) => organizationNumber)).size).toBe(60);
  expect(Object.groupBy(partners, ({ country }) => country.code).SE).toHaveLength(20);
});

it('the same network comes out at every run', () => {
  const twice = [1, 2].map(() => [...demoRepairs(partners[7]!, { today, approvedOn: longAgo })]);
  expect(twice[0]).toEqual(twice[1]);
});

it('a partner said to be one short completed exactly 199 repairs in the last closed quarter', () => {
  const short = partners.find(({ story }) => story.name === 'one repair short in the last quarter')!;
  const counted = [...demoRepairs(short, { today, approvedOn: longAgo })].filter(({ completedQuarter }) => completedQuarter === '2026-Q3');
  expect(counted).toHaveLength(199);
});

it('a repair is completed in its location’s quarter, after it came in, and never after today', () => {
  for (const repair of demoRepairs(partners[1]!, { today, approvedOn: longAgo })) {
    if (repair.completedAt === null) continue;
    const day = localDateAt(repair.completedAt, partners[1]!.country.timeZone);
    expect(quarterOf(day)).toBe(repair.completedQuarter);
    expect(day < today).toBe(true);
    expect(repair.createdAt.getTime()).toBeLessThan(repair.completedAt.getTime());
  }
});

it('the whole network holds about 150,000 repairs', () => {
  let count = 0;
  for (const partner of partners) for (const _repair of demoRepairs(partner, { today, approvedOn: longAgo })) count += 1;
  expect(count).toBeGreaterThan(140_000);
  expect(count).toBeLessThan(165_000);
});
