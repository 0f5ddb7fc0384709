/**
 * The numbers that a typed text may stand for: a Sold-To is ten digits, a Ship-To ten digits or up to ten letters and digits, and zeros in
 * front may be left out of digits. Null when the text is neither.
 * @source IDS-28 SSA-16
 */
export function accountNumber(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-Z]{1,10}$/.test(code)) return null;
  return /^\d+$/.test(code) ? code.padStart(10, '0') : code;
}
