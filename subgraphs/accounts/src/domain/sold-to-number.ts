/**
 * A Sold-To number is ten digits; one written shorter is the same number with zeros in front, and zero is none.
 * Answers the ten digits, or null when the text is no Sold-To number.
 */
export function soldToNumber(text: string): string | null {
  return /^(?=\d*[1-9])\d{1,10}$/.test(text) ? text.padStart(10, '0') : null;
}
