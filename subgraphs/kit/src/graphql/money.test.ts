import { expect, it } from 'vitest';

import { parseMoney } from '../pure/money/money.js';
import { moneyOf } from './money.js';

it('an amount travels as a text of minor units, however large', () => {
  const { amountMinor, currency, vatIncluded } = moneyOf(parseMoney({ amount: '90071992547409931.25', currency: 'NOK', vatIncluded: true }));
  expect([amountMinor, currency, vatIncluded]).toEqual(['9007199254740993125', 'NOK', true]);
});
