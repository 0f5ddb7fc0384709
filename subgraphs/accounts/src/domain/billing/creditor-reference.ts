/**
 * What a payer states is the creditor reference of ISO 11649: RF, two check digits, and a body that begins with the account's number
 * and ends with the invoice's; one digit mistyped is never another invoice's.
 */
export function creditorReference({ soldTo, invoiceNumber }: { soldTo: string; invoiceNumber: string }): string {
  const body = `${soldTo.replace(/^0+/, '')}${invoiceNumber.replace('-', 'N')}`;
  return `RF${String(98 - remainder(`${body}RF00`)).padStart(2, '0')}${body}`;
}

/** Whether the check digits of a reference hold. */
export function isCreditorReference(text: string): boolean {
  return /^RF\d{2}[0-9A-Z]{1,21}$/.test(text) && remainder(`${text.slice(4)}${text.slice(0, 4)}`) === 1;
}

/** The references in a payer's own words, blanks within them overlooked, each once. */
export function referencesIn(text: string): string[] {
  const words = text.toUpperCase();
  return [...new Set([...words.matchAll(/RF/g)].flatMap(({ index }) => longestValid(words.slice(index, index + 50).replaceAll(' ', '').slice(0, 25))))];
}

/** A reference may be followed by other words without a gap: the longest part that holds is it. */
function longestValid(text: string): string[] {
  for (let length = text.length; length > 4; length -= 1) if (isCreditorReference(text.slice(0, length))) return [text.slice(0, length)];
  return [];
}

function remainder(text: string): number {
  let rest = 0;
  for (const character of text) {
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}
