import type { Country } from './countries.js';
import type { Random } from './random.js';

/** A number that passes its country's check and was made up here. */
export function inventOrganizationNumber(country: Country['code'], random: Random): string {
  for (;;) {
    const number = { NO: norwegian, SE: swedish, DE: german }[country](random);
    if (number !== null) return number;
  }
}

function digits(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.whole(0, 9));
}

/** Nine digits, the last by modulus 11; numbers of companies begin with 8 or 9. */
function norwegian(random: Random): string | null {
  const body = [9, ...digits(random, 7)];
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const rest = body.reduce((sum, digit, index) => sum + digit * weights[index]!, 0) % 11;
  const check = rest === 0 ? 0 : 11 - rest;
  return check === 10 ? null : [...body, check].join('');
}

/** Ten digits, the last by Luhn; the third digit of a company's is 2 or more. */
function swedish(random: Random): string {
  const body = [5, 5, random.whole(6, 9), ...digits(random, 6)];
  const sum = body.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  const number = [...body, (10 - (sum % 10)) % 10].join('');
  return `${number.slice(0, 6)}-${number.slice(6)}`;
}

/** DE and nine digits, the last by ISO 7064 MOD 11,10; the first is never 0. */
function german(random: Random): string {
  const body = [random.whole(1, 9), ...digits(random, 7)];
  let product = 10;
  for (const digit of body) {
    const sum = (digit + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return `DE${[...body, (11 - product) % 10].join('')}`;
}
