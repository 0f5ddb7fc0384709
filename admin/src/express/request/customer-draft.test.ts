import { expect, test } from 'vitest';

import { checkCustomer, customerInput, emptyCustomer } from './customer-draft.js';

const kari = { ...emptyCustomer, name: ' Kari Testberg ', email: 'kari@example.org', street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'no' };

test('what is missing or not readable of a customer is named by its field', () => {
  expect(Object.keys(checkCustomer(emptyCustomer)).sort()).toEqual(['city', 'email', 'name', 'postalCode', 'street']);
  expect(checkCustomer({ ...kari, email: 'kari at example', country: 'Norway' })).toEqual({ email: 'expressActs.request.emailHint', country: 'expressActs.request.countryHint' });
  expect(checkCustomer(kari)).toEqual({});
});

test('a customer is sent without the blanks around what was typed', () => {
  expect(customerInput(kari)).toMatchObject({ name: 'Kari Testberg', country: 'NO', locale: 'nb' });
});
