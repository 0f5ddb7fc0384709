import { expect, it } from 'vitest';

import { iosAbleTechnicians } from './ios-able-technicians.js';

const of = (canCompleteIosQualification: boolean | null, hasIosQualification = false) => ({ canCompleteIosQualification, hasIosQualification });

it.each([
  ['nobody is named yet', [], null],
  ['it is unknown of the only one', [of(null)], null],
  ['the only one cannot', [of(false)], 0],
  ['one can, though nobody has', [of(true), of(null)], 1],
  ['having completed it shows the ability', [of(null, true), of(false)], 1],
])('IDS-25: %s', (_case, technicians, able) => {
  expect(iosAbleTechnicians(technicians)).toBe(able);
});
