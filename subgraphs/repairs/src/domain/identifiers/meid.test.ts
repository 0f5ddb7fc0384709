import { expect, it } from 'vitest';

import { meidCheckDigit, readMeid } from './meid.js';

it.each([
  ['A10000009296F2', 'A10000009296F2'],
  ['a10000009296f2', 'A10000009296F2'],
  ['AF0123450ABCDE', 'AF0123450ABCDE'],
  ['AF0123450ABCDEC', 'AF0123450ABCDE'],
  ['293608736500703710', 'AF0123450ABCDE'],
  ['270113177609606898', 'A10000009296F2'],
])('the MEID %s is taken as %s', (text, meid) => {
  expect(readMeid(text)).toBe(meid);
});

it('the check digit of AF0123450ABCDE is C', () => {
  expect(meidCheckDigit('AF0123450ABCDE')).toBe('C');
});

it.each(['', 'AF0123450ABCD', 'AF0123450ABCDED', 'AF0123450ABCDECC', '10000009296F2A', 'G10000009296F2', '26843545590070371', '268435455900703710', '429496729600703710', '293608736516777216', '49015420323751'])('%j is refused as an MEID', (text) => {
  expect(readMeid(text)).toBeNull();
});
