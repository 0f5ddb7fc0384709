import { expect, test } from 'vitest';

import { kindOf, type Sayings, told } from './sayings.js';

const nothing: Sayings = { kind: 'PHOTO', validUntil: '', note: ' ' };

test('what is empty is not said', () => {
  expect(told(nothing)).toEqual({ validUntil: null, note: null });
  expect(told({ ...nothing, validUntil: '2027-03-31', note: ' The lease ' })).toEqual({ validUntil: '2027-03-31', note: 'The lease' });
});

test.each([['PHOTO', 'image/png', 'PHOTO'], ['PHOTO', 'application/pdf', 'OTHER'], ['CERTIFICATE', 'application/pdf', 'CERTIFICATE'], ['CERTIFICATE', 'image/png', 'CERTIFICATE']] as const)('a %s that comes as %s is kept as %s', (kind, type, kept) => {
  expect(kindOf({ ...nothing, kind }, { type })).toBe(kept);
});
