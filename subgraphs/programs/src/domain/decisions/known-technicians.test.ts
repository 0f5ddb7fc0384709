import { expect, it } from 'vitest';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { ableToQualify, knownTechnicians, type ToldTechnician } from './known-technicians.js';

const date = (text: string): LocalDate => text as LocalDate;
const today = date('2026-05-04');
const technician = (given: Partial<ToldTechnician> = {}): ToldTechnician => ({ id: 'liv', acmtOn: null, iosQualifiedOn: null, startedOn: null, endedOn: null, ...given });
const certified = technician({ acmtOn: date('2026-02-01') });

it.each([
  ['nothing was told', [], null, null],
  ['certified ones were counted and none told', [], 1, null],
  ['nobody was counted as certified', [], 0, []],
  ['a count came before the pass it counts', [technician()], 1, null],
  ['those told hold nothing', [technician()], 0, [{ id: 'liv', acmtOn: null, iosQualifiedOn: null }]],
  ['a pass was told before its count', [certified], 0, [{ id: 'liv', acmtOn: '2026-02-01', iosQualifiedOn: null }]],
  ['one who was certified has left', [{ ...certified, endedOn: date('2026-03-01') }], 0, [{ id: 'liv', acmtOn: '2026-02-01', iosQualifiedOn: null }]],
] as const)('SSA-25 SSA-26: where %s, technicians are known as they are, or not at all', (_, told, counted, known) => {
  expect(knownTechnicians(told, counted)).toEqual(known);
});

it.each([
  ['nobody is qualified and nothing declared', {}, null, null],
  ['nobody is qualified and two declared', {}, 2, 2],
  ['one is qualified and nothing declared', { iosQualifiedOn: date('2026-05-04') }, null, 1],
  ['one is qualified and none declared', { iosQualifiedOn: date('2026-05-04') }, 0, 1],
  ['one is qualified and two declared', { iosQualifiedOn: date('2026-05-04') }, 2, 2],
  ['one will be qualified tomorrow', { iosQualifiedOn: date('2026-05-05') }, 0, 0],
  ['the qualified one works until today', { iosQualifiedOn: date('2026-01-01'), endedOn: today }, 0, 1],
  ['the qualified one left yesterday', { iosQualifiedOn: date('2026-01-01'), endedOn: date('2026-05-03') }, 0, 0],
  ['the qualified one starts tomorrow', { iosQualifiedOn: date('2026-01-01'), startedOn: date('2026-05-05') }, 0, 0],
] as const)('IDS-25: where %s', (_, given, declared, able) => {
  expect(ableToQualify([technician(given)], { declared, today })).toBe(able);
});
