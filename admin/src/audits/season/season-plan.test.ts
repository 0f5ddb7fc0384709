import { expect, test } from 'vitest';

import { placeOf, placesOf, seasonFaults, type SeasonPlan } from './season-plan.js';

const plan: SeasonPlan = { name: 'Autumn', where: 'NO', atMost: '50', minScore: '', firstDueOn: '2026-09-01', lastDueOn: '2026-09-30', visitDaysBefore: '14', auditorNames: '' };

test('a whole plan has no faults', () => {
  expect(seasonFaults(plan, false).size).toBe(0);
});

test.each([
  ['name', { name: ' ' }],
  ['atMost', { atMost: '0' }],
  ['minScore', { minScore: '-1' }],
  ['firstDueOn', { firstDueOn: '' }],
  ['lastDueOn', { lastDueOn: '2026-08-31' }],
  ['visitDaysBefore', { visitDaysBefore: '400' }],
] as const)('%s is named when it is wrong', (field, part) => {
  expect([...seasonFaults({ ...plan, ...part }, false)]).toEqual([field]);
});

test('where the partners are named, nothing is asked of how they are chosen', () => {
  expect(seasonFaults({ ...plan, where: 'x', atMost: '' }, true).size).toBe(0);
});

test('a country is a country, and a part of one a region', () => {
  expect(['', 'NO', 'DE-BY'].map(placeOf)).toEqual([{ country: null, region: null }, { country: 'NO', region: null }, { country: null, region: 'DE-BY' }]);
});

test('one chooses among the countries that have partners, and the regions within them', () => {
  expect(placesOf(['DE-BE', 'DE-BY', 'NO'])).toEqual(['DE', 'DE-BE', 'DE-BY', 'NO']);
});
