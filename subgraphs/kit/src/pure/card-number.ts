/** The last digit of an IMEI is a Luhn check digit too. No body that gives out IMEIs has the two beginnings of American Express. */
const imei = /^(?!3[47])\d{15}$/;

/** Forms of the carriers: UPS; DHL's with letters; FedEx's of 15 digits without the beginnings of American Express; DPD's of 14 without those of Diners Club. */
const trackingNumbers = [/^1Z[\dA-Z]{16}$/i, /^(JJD|GM)\d{10,20}$/i, /^(?!3[47])\d{15}$/, /^(?!3[0689])\d{14}[A-Z]?$/i];

/** Identifiers of the trade that may look like a card's number, by the scalar of the API. */
const identifiers = {
  Imei: (text: string) => imei.test(text),
  // Where a device is known by its IMEI alone, that is what stands on it.
  SerialNumber: (text: string) => imei.test(text) || /^(?=.*[A-Za-z])[A-Za-z0-9]{8,18}$/.test(text),
  DispatchId: (text: string) => /^[A-Za-z]{1,3}\d{9,15}$/.test(text),
  // Fourteen hexadecimal digits, with or without their check digit; or the same in 18 digits, whose two halves have their limits.
  Meid: (text: string) => /^[A-Fa-f][\dA-Fa-f]{13,14}$/.test(text) || /^(2[6-9]|3\d|4[0-2])\d{8}(0\d{7}|1[0-6]\d{6})$/.test(text),
  ModuleSerialNumber: (text: string) => /^(?=.*[A-Za-z])[A-Za-z0-9+]{8,32}$/.test(text),
  TrackingNumber: (text: string) => trackingNumbers.some((form) => form.test(text.replaceAll(/[\s-]/g, ''))),
} as const;

/** Whether a text has the form of such an identifier, and so is none of a card's numbers whatever its digits; false for every other scalar. */
export function isIdentifierOf(scalar: string, text: string): boolean {
  return Object.hasOwn(identifiers, scalar) && identifiers[scalar as keyof typeof identifiers](text.trim());
}

/** Ids of things, digests of files and international telephone numbers: their digits now and then look like a card's. */
const otherThings = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{32,}\b|\+\d{6,15}(?!\d)/gi;
/** Digits in one piece, or in groups with one sign between them. */
const digitGroups = /\d+(?:[ .-]\d+)*/g;
const digitsMin = 13;
const digitsMax = 19;

/**
 * Whether a text holds a payment card's number: 13 to 19 digits whose last is the Luhn check digit of the others (ISO/IEC
 * 7812-1), in one piece or in groups as they stand on a card. Numbers that no network gives out are none: those that begin
 * with 0, and those of 13 digits that begin with 1, as does every instant of our days in milliseconds.
 */
export function holdsCardNumber(text: string): boolean {
  if (!/\p{N}/u.test(text) || (text.length < digitsMin && isAscii(text))) return false;
  const plain = text.normalize('NFKC').replace(/\p{Pd}/gu, '-').replace(otherThings, '|');
  return (plain.match(digitGroups) ?? []).some((digits) => runsOf(digits.split(/[ .-]/)).some(isCardNumber));
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** The numbers that neighbouring groups make together. On a card the first has four or six digits, none more than seven, and none but the last fewer than three. */
function runsOf(groups: readonly string[]): string[] {
  return groups.flatMap((first, start) => {
    const runs = [first];
    if (first.length !== 4 && first.length !== 6) return runs;
    for (let next = start + 1; next < groups.length && next < start + digitsMax; next += 1) {
      const group = groups[next]!;
      const run = runs.at(-1)! + group;
      if (group.length > 7 || run.length > digitsMax) break;
      runs.push(run);
      if (group.length < 3) break;
    }
    return runs;
  });
}

function isCardNumber(digits: string): boolean {
  if (digits.length < digitsMin || digits.length > digitsMax) return false;
  const isGivenOut = !digits.startsWith('0') && !(digits.length === 13 && digits.startsWith('1'));
  return isGivenOut && checkDigitHolds(digits);
}

function checkDigitHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const value = place % 2 === 0 ? digit : 2 * digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
