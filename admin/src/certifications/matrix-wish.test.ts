import { expect, test } from 'vitest';

import { matrixFile, matrixVariables, readMatrixWish, writeMatrixWish } from './matrix-wish.js';

const partner = '01984f3a-6c1e-7d52-9a40-5be1c07d2f11';

test('the address keeps what somebody looks at, and nothing that is so by itself', () => {
  const address = `search=Liv&partner=${partner}&track=ACMT&ending=30&page=2`;
  expect(writeMatrixWish(readMatrixWish(new URLSearchParams(address))).toString()).toBe(address);
  expect(writeMatrixWish(readMatrixWish(new URLSearchParams())).toString()).toBe('');
});

test('an edited address asks for nothing that is not there', () => {
  expect(writeMatrixWish(readMatrixWish(new URLSearchParams('partner=x&location=y&track=Z&ending=1&employment=q&page=-1&perPage=999'))).toString()).toBe('perPage=100');
});

test('a track chooses columns, and rows only together with an end', () => {
  const wish = readMatrixWish(new URLSearchParams('track=ACMT&page=3'));
  expect(matrixVariables(wish)).toMatchObject({ first: 25, offset: 50, filter: { working: true } });
  expect(matrixVariables(wish).filter).not.toHaveProperty('track');
  expect(matrixVariables({ ...wish, ending: '7' }).filter).toMatchObject({ track: 'ACMT', expiringWithinDays: 7 });
});

test('AASP-31: the file has the rows of the filter, whatever the page', () => {
  const wish = readMatrixWish(new URLSearchParams(`search=Liv&partner=${partner}&track=ACMT&ending=30&page=2`));
  expect(matrixFile(wish, 'sv')).toBe(`/reports/certifications.csv?search=Liv&organizationId=${partner}&expiringWithinDays=30&track=ACMT&locale=sv`);
  expect(matrixFile({ ...wish, ending: '', search: ' ', partner: '' }, 'en')).toBe('/reports/certifications.csv?locale=en');
});
