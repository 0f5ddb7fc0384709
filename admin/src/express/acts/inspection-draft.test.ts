import { expect, test } from 'vitest';

import { asksExtent, asksPhoto, emptyInspection, inspectionInput } from './inspection-draft.js';

const read = { expressReplacementId: 'x', expectedVersion: 4 };

test.each([
  ['APPLECARE_PLUS', 'NONE', false],
  ['APPLECARE_PLUS', 'ACCIDENTAL', false],
  ['APPLECARE_PLUS', 'UNCOVERED', true],
  ['APPLECARE_PLUS', 'ACCIDENTAL_AND_UNCOVERED', true],
  ['', 'NONE', true],
] as const)('covered by %j with damage %s the extent is asked: %s', (coveredBy, damage, isAsked) => {
  expect(asksExtent({ coveredBy, damage })).toBe(isAsked);
});

test.each([
  [{}, false],
  [{ damage: 'ACCIDENTAL' }, true],
  [{ coveredBy: '' }, true],
  [{ returnedDevice: 'WRONG' }, true],
] as const)('with %j a photo is asked for: %s', (changes, isAsked) => {
  expect(asksPhoto({ ...emptyInspection, ...changes })).toBe(isAsked);
});

test('an extent that is no longer asked is left out, photos are named by their files', () => {
  expect(inspectionInput({ ...emptyInspection, extent: 'RETAIL_PRICE', photos: [{ fileId: 'a', name: 'back.jpg' }, { fileId: 'b', name: 'front.jpg' }], note: ' ' }, read)).toEqual({
    ...read,
    ...{ coveredBy: 'APPLECARE_PLUS', damage: 'NONE', outOfWarrantyEligible: null, extent: null, returnedDevice: 'RIGHT', photoFileIds: ['a', 'b'], note: null },
  });
  expect(inspectionInput({ ...emptyInspection, coveredBy: '', extent: 'RETAIL_PRICE', outOfWarranty: 'NO' }, read)).toMatchObject({ coveredBy: null, extent: 'RETAIL_PRICE', outOfWarrantyEligible: false });
});
