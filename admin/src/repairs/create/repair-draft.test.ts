import { expect, test } from 'vitest';

import { checkRepair, eligibilityInput, emptyRepair, repairInput, repairOfAddress } from './repair-draft.js';

const filled = { ...emptyRepair, locationId: 'here', dispatchId: 'g123456789', serialNumber: ' zz9abcdefgh1 ', productLine: 'IPHONE', issue: 'B03' };

test('what is missing or not readable is named by its field', () => {
  expect(Object.keys(checkRepair(emptyRepair))).toEqual(['locationId', 'serialNumber', 'dispatchId']);
  expect(checkRepair({ ...filled, dispatchId: 'G12' })).toEqual({ dispatchId: 'repairLife.create.dispatchHint' });
  expect(checkRepair(filled)).toEqual({});
});

test('the question is asked as soon as place and serial number are readable', () => {
  expect(eligibilityInput({ ...filled, serialNumber: 'ZZ9' })).toBeNull();
  expect(eligibilityInput(filled)).toEqual({ locationId: 'here', device: { serialNumber: 'ZZ9ABCDEFGH1', relation: 'CUSTOMER', productLine: 'IPHONE' }, technicianId: null });
});

test('an IMEI and the ground of payment are asked about once they are readable', () => {
  expect(checkRepair({ ...filled, imei: '49015420323751' })).toEqual({ imei: 'coverageGrounds.imeiHint' });
  expect(eligibilityInput({ ...filled, imei: '49015420323751' })!.device).not.toHaveProperty('imei');
  expect(repairInput({ ...filled, imei: ' 490154203237518 ', coverageStatus: 'VW' })).toMatchObject({ device: { imei: '490154203237518' }, coverageStatus: 'VW' });
});

test('identifiers are sent in capitals, and no issue where none was chosen', () => {
  expect(repairInput(filled)).toMatchObject({ dispatchId: 'G123456789', issues: [{ code: 'B03' }] });
  expect(repairInput({ ...filled, issue: '' })).not.toHaveProperty('issues');
});

test('an address names a device to repair; what is none of its words is left out', () => {
  expect(repairOfAddress('?serial=ZZ9ABCDEFGH1&product=IPHONE&relation=OWNED')).toEqual({ ...emptyRepair, serialNumber: 'ZZ9ABCDEFGH1', productLine: 'IPHONE', relation: 'OWNED' });
  expect(repairOfAddress('?product=TOASTER&relation=MINE')).toEqual(emptyRepair);
});
