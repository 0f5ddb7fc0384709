const form = /^[A-Z]{2}([0-9]{8})([0-9])[A-Z]{2}$/;
const weights = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * A postal item's number is two letters, eight digits, a check digit and the country (UPU S10): eleven less the remainder by eleven
 * of the digits weighed 8, 6, 4, 2, 3, 5, 9, 7, with 0 for ten and 5 for eleven. Other forms have none known here: null.
 * @source IDS-05
 */
export function s10Holds(number: string): boolean | null {
  const [, digits, given] = form.exec(number) ?? [];
  if (digits === undefined) return null;
  const check = 11 - ([...digits].reduce((total, digit, place) => total + Number(digit) * weights[place]!, 0) % 11);
  return Number(given) === (check === 10 ? 0 : check === 11 ? 5 : check);
}
