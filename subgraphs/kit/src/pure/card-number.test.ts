import { describe, expect, it } from 'vitest';

import { holdsCardNumber } from './card-number.js';

let state = 20_260_101;

/** The next of a fixed row of numbers that look drawn, from `from` up to but not including `to`. */
function randomInt(from: number, to?: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  const [low, high] = to === undefined ? [0, from] : [from, to];
  return low + Math.floor((state / 2 ** 32) * (high - low));
}

function randomUUID(): string {
  const hex = (count: number): string => Array.from({ length: count }, () => randomInt(16).toString(16)).join('');
  return [8, 4, 4, 4, 12].map(hex).join('-');
}

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** The digit that makes a card's number of those before it. */
function withCheckDigit(body: string): string {
  return [...'0123456789'].map((digit) => body + digit).find(holdsLuhn)!;
}

function holdsLuhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, place) => total + [...String(Number(digit) * (1 + (place % 2)))].reduce((all, one) => all + Number(one), 0), 0);
  return sum % 10 === 0;
}

const published = ['4111111111111111', '4012888888881881', '4222222222222', '5555555555554444', '5105105105105100', '2223003122003222', '378282246310005', '371449635398431', '30569309025904', '38520000023237', '6011111111111117', '3530111333300000', '6200000000000005', '6304000000000000', '6759649826438453', '6212345678901232', '135410014004955', '9792030394440796'];

describe('a card’s number', () => {
  it.each(published)('%s is one', (number) => {
    expect(holdsCardNumber(number)).toBe(true);
  });

  it('of 13 to 19 digits is one, of 12 or 20 none', () => {
    for (let length = 12; length <= 20; length += 1) expect([length, holdsCardNumber(withCheckDigit(`4${digits(length - 2)}`))]).toEqual([length, length >= 13 && length <= 19]);
  });

  it('of which one digit was changed is none', () => {
    for (const number of published) {
      const place = randomInt(number.length);
      expect(holdsCardNumber(number.slice(0, place) + String((Number(number[place]) + randomInt(1, 10)) % 10) + number.slice(place + 1))).toBe(false);
    }
  });

  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4111\u00a01111\u00a01111\u00a01111',
    '4111–1111–1111–1111',
    '３７８２ 822463 10005',
    '3782 822463 10005',
    '3056 930902 5904',
    '6759 6498 2643 8453 12/27',
    'VISA4111111111111111',
    'card 4111111111111111, CVV 123',
    '"4111111111111111"',
    '4111111111111111 4012888888881881',
  ])('written as %s is found', (text) => {
    expect(holdsCardNumber(text)).toBe(true);
  });
});

it('a card’s number is found at the end of a long text', () => {
  expect(holdsCardNumber(`${'x'.repeat(50_000)}4111111111111111`)).toBe(true);
});

describe('what only looks like one is let through', () => {
  it.each(['', 'none', '0000000000000000', '2026-11-21 2026-12-22', '2026-11-21T01:27:26.000Z', '+4915112345678', '+47 22 33 44 55', '661-21988', 'G143111400', '0000033523', 'PO-2026-0042', 'a1111111111111111111111111111111b4111111111111111'])('%s', (text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });

  it('the ids of things, the digests of files, telephone numbers and the instants of a century in milliseconds', () => {
    for (let drawn = 0; drawn < 5_000; drawn += 1) {
      expect(holdsCardNumber(`repair ${randomUUID()}`)).toBe(false);
      expect(holdsCardNumber(Buffer.from(digits(32), 'hex').toString('hex').padEnd(64, '4111'))).toBe(false);
      expect(holdsCardNumber(`+49${digits(11)}`)).toBe(false);
      expect(holdsCardNumber(`order-${1_000_000_000_000 + randomInt(2 ** 39)}`)).toBe(false);
    }
  });
});

it('a long text is read in milliseconds, whatever its digits', () => {
  for (const text of ['4', '4111 ', '4111 1111 ', '4111-', '123456 ', '1.'].map((part) => part.repeat(100_000 / part.length))) {
    const startedAt = performance.now();
    holdsCardNumber(text);
    expect(performance.now() - startedAt).toBeLessThan(200);
  }
});
