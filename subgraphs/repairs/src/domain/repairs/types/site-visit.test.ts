import { expect, test } from 'vitest';

import type { RepairType } from '../../repair-codes.js';
import { isVisited, visitEndRefusal, visitRefusal, type VisitState } from './site-visit.js';

const at = (day: number, hour: number): Date => new Date(Date.UTC(2026, 4, day, hour));
const now = at(18, 10);
const visit = (state: VisitState, hour = 9) => ({ state, plannedFrom: at(18, hour), plannedTo: at(18, hour + 2) });

test.each([
  ['DION', at(19, 8), at(19, 12), null],
  ['OSR', at(18, 8), at(18, 11), null],
  ['OSCR', at(19, 8), at(19, 12), 'NOT_ON_SITE'],
  ['CIN', at(19, 8), at(19, 12), 'NOT_ON_SITE'],
  ['INON', at(19, 8), at(19, 8), 'NO_SUCH_SPAN'],
  ['INON', at(19, 8), at(19, 20), null],
  ['INON', at(19, 8), at(19, 21), 'NO_SUCH_SPAN'],
  ['INON', at(18, 8), at(18, 10), 'IN_THE_PAST'],
  ['INON', at(18 + 90, 10), at(18 + 90, 12), null],
  ['INON', at(18 + 90, 11), at(18 + 90, 12), 'TOO_FAR_AHEAD'],
] as const)('AASP-16b: a visit for type %s from %s to %s is answered %s', (type, from, to, refusal) => {
  expect(visitRefusal(type, { from, to, now })).toBe(refusal);
});

test.each([
  [[visit('PLANNED')], 'HELD', null],
  [[visit('PLANNED', 11)], 'HELD', 'NOT_BEGUN'],
  [[visit('PLANNED', 11)], 'MISSED', 'NOT_BEGUN'],
  [[visit('PLANNED', 11)], 'CANCELLED', null],
  [[visit('HELD'), visit('MISSED')], 'CANCELLED', 'NONE_PLANNED'],
] as const)('AASP-16b: of %j, %s is answered %s', (visits, outcome, refusal) => {
  expect(visitEndRefusal(visits, { outcome, now })).toBe(refusal);
});

test.each([
  ['DION', [], false],
  ['DION', [visit('MISSED'), visit('CANCELLED')], false],
  ['DION', [visit('PLANNED', 10)], true],
  ['DION', [visit('PLANNED', 11)], false],
  ['DION', [visit('HELD')], true],
  ['CIN', [], true],
] as [RepairType, ReturnType<typeof visit>[], boolean][])('AASP-17: work by type %s with %j may begin: %s', (type, visits, may) => {
  expect(isVisited(type, visits, now)).toBe(may);
});
