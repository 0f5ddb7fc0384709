import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyDecimals } from './currency.js';
import { addMoney, compareMoney, formatAmount, parseMoney, subtractMoney, type Money } from './money.js';

const nok = (amount: string): Money => parseMoney({ amount, currency: 'NOK', vatIncluded: true });
const anyMoney = fc.record({
  amountMinor: fc.bigInt(),
  currency: fc.constantFrom('NOK', 'JPY', 'KWD'),
  vatIncluded: fc.boolean(),
});

describe('ERS-17: amounts are whole minor units', () => {
  test.each([
    ['NOK', '1234.50', 123450n, '1234.50'],
    ['NOK', '1234.5', 123450n, '1234.50'],
    ['NOK', '1234', 123400n, '1234.00'],
    ['NOK', '0.05', 5n, '0.05'],
    ['NOK', '-0.05', -5n, '-0.05'],
    ['JPY', '1234', 1234n, '1234'],
    ['KWD', '1.234', 1234n, '1.234'],
    ['KWD', '0', 0n, '0.000'],
    ['NOK', '90071992547409930.01', 9007199254740993001n, '90071992547409930.01'],
  ])('ERS-17: %s %s is %s minor units', (currency, amount, amountMinor, formatted) => {
    const money = parseMoney({ amount, currency, vatIncluded: true });
    expect(money).toEqual({ amountMinor, currency, vatIncluded: true });
    expect(formatAmount(money)).toBe(formatted);
  });

  test.each([
    ['NOK', '1.005'],
    ['JPY', '1.0'],
    ['KWD', '1.2345'],
    ['NOK', '1,50'],
    ['NOK', '1 000'],
    ['NOK', '.5'],
    ['NOK', '1.'],
    ['NOK', '+1'],
    ['NOK', '1e3'],
    ['NOK', ''],
    ['NOK', '١'],
  ])('ERS-17: %s "%s" is refused rather than rounded or guessed', (currency, amount) => {
    expect(() => parseMoney({ amount, currency, vatIncluded: true })).toThrow(/is not an amount in/);
  });

  test('ERS-17: an unknown currency is refused', () => {
    expect(() => currencyDecimals('XYZ')).toThrow(/not a currency/);
  });

  test('ERS-17: writing and reading an amount gives it back', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        expect(parseMoney({ ...money, amount: formatAmount(money) })).toEqual(money);
      }),
    );
  });
});

describe('sums of amounts', () => {
  test('adding and then subtracting gives the first amount back', () => {
    fc.assert(
      fc.property(anyMoney, fc.bigInt(), (a, amountMinor) => {
        const b = { ...a, amountMinor };
        expect(subtractMoney(addMoney(a, b), b)).toEqual(a);
      }),
    );
  });

  test('order follows the difference', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (x, y) => {
        const a = { ...nok('0'), amountMinor: x };
        const b = { ...nok('0'), amountMinor: y };
        expect(Math.sign(compareMoney(a, b))).toBe(x === y ? 0 : x < y ? -1 : 1);
      }),
    );
  });

  test('ERS-18: amounts of another currency or another VAT treatment never meet', () => {
    const sek = parseMoney({ amount: '1', currency: 'SEK', vatIncluded: true });
    const net = { ...nok('1'), vatIncluded: false };
    for (const combine of [addMoney, subtractMoney, compareMoney]) {
      expect(() => combine(nok('1'), sek)).toThrow('NOK with VAT and SEK with VAT do not add up.');
      expect(() => combine(nok('1'), net)).toThrow('NOK with VAT and NOK without VAT do not add up.');
    }
  });
});
