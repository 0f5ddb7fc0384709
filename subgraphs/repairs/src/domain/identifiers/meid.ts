const hexadecimal = /^[A-F][0-9A-F]{13}$/;
const decimal = /^[0-9]{18}$/;
const manufacturersMax = 0xffffffff;
const serialsMax = 0xffffff;
const firstOfMeids = 0xa0000000;

/**
 * An MEID is 14 hexadecimal digits, the first a letter; its decimal form of 18 digits (ten for the first eight, eight for the last
 * six) is read as the same number. A fifteenth digit is its check digit: it is no part of the number, and a wrong one is refused.
 * @source ERS-01
 */
export function readMeid(text: string): string | null {
  const given = text.trim().toUpperCase();
  if (hexadecimal.test(given)) return given;
  if (hexadecimal.test(given.slice(0, -1))) return meidCheckDigit(given.slice(0, -1)) === given.at(-1) ? given.slice(0, -1) : null;
  if (!decimal.test(given)) return null;
  const [maker, serial] = [Number(given.slice(0, 10)), Number(given.slice(10))];
  if (maker < firstOfMeids || maker > manufacturersMax || serial > serialsMax) return null;
  return (maker.toString(16).padStart(8, '0') + serial.toString(16).padStart(6, '0')).toUpperCase();
}

/**
 * The check digit of a hexadecimal MEID is Luhn's with sixteen in place of ten.
 * @source ERS-01
 */
export function meidCheckDigit(meid: string): string {
  const sum = [...meid].reduce((total, digit, place) => total + luhnValue(Number.parseInt(digit, 16), place % 2 === 1), 0);
  return ((16 - (sum % 16)) % 16).toString(16).toUpperCase();
}

function luhnValue(digit: number, isDoubled: boolean): number {
  const value = isDoubled ? digit * 2 : digit;
  return Math.floor(value / 16) + (value % 16);
}
