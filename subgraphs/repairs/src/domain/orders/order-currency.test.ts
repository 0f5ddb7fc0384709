import { expect, it } from 'vitest';

import { orderCurrency } from './order-currency.js';

it('SSA-08: an order is priced in the currency of its country, and nowhere in one that was guessed', () => {
  expect(['NO', 'SE', 'DK', 'DE', 'FI', 'GB', 'US', 'XX', ''].map(orderCurrency)).toEqual(['NOK', 'SEK', 'DKK', 'EUR', 'EUR', 'GBP', 'USD', null, null]);
});
