/**
 * A FedEx number of 12 digits ends in the remainder by eleven, then ten, of the others weighed 3, 1, 7 in turn, and so do the last
 * 14 of 34 digits, weighed 1, 7, 3; one of 15 digits, alone or at the end of 22 that begin with 96, in ten less the remainder of
 * the others, every second weighed three from the end. Other lengths have no check digit known here: null.
 * @source IDS-05
 */
export function fedexHolds(number: string): boolean | null {
  if (/^\d{12}$/.test(number)) return weighed(number, [3, 1, 7]);
  if (/^\d{15}$/.test(number)) return everySecondThrice(number);
  if (/^96\d{20}$/.test(number)) return everySecondThrice(number.slice(7));
  if (/^(100\d{31}|96\d{32})$/.test(number)) return weighed(number.slice(-14), [1, 7, 3]);
  return null;
}

function weighed(number: string, weights: readonly number[]): boolean {
  const sum = [...number.slice(0, -1)].reduce((total, digit, place) => total + Number(digit) * weights[place % weights.length]!, 0);
  return (sum % 11) % 10 === Number(number.at(-1));
}

function everySecondThrice(number: string): boolean {
  const digits = [...number].reverse().map(Number);
  return digits.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
