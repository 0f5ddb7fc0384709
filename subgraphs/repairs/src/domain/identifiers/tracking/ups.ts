const form = /^1Z[0-9A-Z]{15}[0-9]$/;

/**
 * A UPS number begins with 1Z and has 18 signs; the last is ten less the remainder of the others after 1Z, every second counted
 * double, a letter by its place in the alphabet. Numbers that do not begin so have no check digit known here: null.
 * @source IDS-05
 */
export function upsHolds(number: string): boolean | null {
  if (!number.startsWith('1Z')) return null;
  if (!form.test(number)) return false;
  const sum = [...number.slice(2, 17)].reduce((total, sign, place) => total + valueOf(sign) * (place % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === Number(number[17]);
}

function valueOf(sign: string): number {
  return sign >= 'A' ? (sign.charCodeAt(0) - 63) % 10 : Number(sign);
}
