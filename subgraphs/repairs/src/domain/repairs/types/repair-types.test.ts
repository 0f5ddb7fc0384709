import { expect, test } from 'vitest';

import { RepairType } from '../../repair-codes.js';
import { isFetched, isReplenished, isWholeUnit, repairTypeRules, usesParts } from './repair-types.js';

const those = (holds: (type: RepairType) => boolean): RepairType[] => (Object.keys(RepairType) as RepairType[]).filter(holds);

test('AASP-02 AASP-17: each of the trade’s types says where it is done', () => {
  expect(those((type) => repairTypeRules[type].place === 'LOCATION')).toEqual(['CIN', 'CINR', 'CRBR', 'SVNR']);
  expect(those((type) => repairTypeRules[type].place === 'REPAIR_CENTRE')).toEqual(['MINS', 'MINC', 'WUMS', 'WUMC', 'OSCR']);
  expect(those((type) => repairTypeRules[type].place === 'ON_SITE')).toEqual(['DION', 'INON', 'OSR']);
});

test('AASP-17: what is sent to the customer, or never left them, is not fetched', () => {
  expect(those((type) => !isFetched(type))).toEqual(['MINC', 'WUMC', 'DION', 'INON', 'OSR', 'OSCR']);
});

test('AASP-17: a service without a repair uses no parts, and whole-unit mail-in exchanges the device', () => {
  expect(those((type) => !usesParts(type))).toEqual(['SVNR']);
  expect(those(isWholeUnit)).toEqual(['WUMS', 'WUMC']);
});

test('IDS-05: one type alone has its defective part first', () => {
  expect(those((type) => repairTypeRules[type].isReturnedFirst)).toEqual(['CRBR']);
});

test.each([
  [null, ['WARRANTY'], true],
  ['CIN', ['WARRANTY', 'EXCHANGE'], true],
  ['CINR', ['STOCK'], true],
  ['CINR', [], true],
  ['CINR', ['STOCK', 'EXCHANGE'], false],
  ['CINR', ['WARRANTY'], false],
] as const)('AASP-02: for a repair of type %s parts at %j may be ordered: %s', (type, categories, may) => {
  expect(isReplenished(type, categories)).toBe(may);
});
