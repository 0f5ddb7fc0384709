/** A typed amount, as 1499.00 or 1499,5, in hundredths of its currency; null when it is none. */
export function amountMinor(typed: string): string | null {
  const match = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(typed.replaceAll(/[\s\u00a0]/g, ''));
  if (match === null) return null;
  return String(BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0')));
}
