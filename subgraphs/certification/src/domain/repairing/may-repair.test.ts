import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { mayRepair, worksOn } from './may-repair.js';

const certification = { product: 'MAC', passedOn: parseLocalDate('2025-03-31'), validUntil: parseLocalDate('2026-03-31') };
const technician = { startedOn: parseLocalDate('2025-01-01'), endedOn: null, certifications: [certification] };

it.each([
  ['MAC', '2025-03-30', false],
  ['MAC', '2025-03-31', true],
  ['MAC', '2026-03-31', true],
  ['MAC', '2026-04-01', false],
  ['IPHONE', '2025-06-01', false],
])('AASP-16a AASP-31: somebody certified for MAC until 2026-03-31 may repair %s on %s: %s', (product, on, may) => {
  expect(mayRepair(technician, { product, on: parseLocalDate(on) })).toBe(may);
});

it.each([
  ['2025-06-29', false],
  ['2025-06-30', true],
  ['2025-09-30', true],
  ['2025-10-01', false],
])('AASP-29: somebody who worked from 2025-06-30 to 2025-09-30 did on %s: %s', (on, works) => {
  const period = { startedOn: parseLocalDate('2025-06-30'), endedOn: parseLocalDate('2025-09-30') };
  expect(worksOn(period, parseLocalDate(on))).toBe(works);
  expect(mayRepair({ ...period, certifications: [certification] }, { product: 'MAC', on: parseLocalDate(on) })).toBe(works);
});

it('a renewal counts beside what it renews', () => {
  const renewed = { ...certification, passedOn: parseLocalDate('2026-02-01'), validUntil: parseLocalDate('2027-02-01') };
  expect(mayRepair({ ...technician, certifications: [certification, renewed] }, { product: 'MAC', on: parseLocalDate('2026-04-01') })).toBe(true);
});
