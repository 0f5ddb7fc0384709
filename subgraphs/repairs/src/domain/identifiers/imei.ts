const form = /^[0-9]{15}$/;

/**
 * An IMEI is 15 digits with its leading zeros; the 14 digits without and the 16 with a software version are not IMEIs.
 * A wrong check digit does not refuse it: the trade's own records hold such numbers.
 * @source ERS-01
 */
export function readImei(text: string): string | null {
  const imei = text.trim();
  return form.test(imei) ? imei : null;
}

/**
 * The fifteenth digit of an IMEI is the Luhn check digit of the fourteen before it; a number that misses it was probably mistyped.
 * @source ERS-01
 */
export function imeiCheckDigitHolds(imei: string): boolean {
  const sum = [...imei].reduceRight((total, digit, index) => total + luhnValue(Number(digit), (imei.length - 1 - index) % 2 === 1), 0);
  return sum % 10 === 0;
}

function luhnValue(digit: number, isDoubled: boolean): number {
  const value = isDoubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}
