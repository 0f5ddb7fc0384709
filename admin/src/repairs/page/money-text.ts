/** An amount of minor units as its currency is written; beyond what a number holds it stays exact. */
export function moneyText({ amountMinor, currency }: { amountMinor: string; currency: string }, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const padded = amountMinor.padStart(digits + 1, '0');
  const decimal = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
  return format.format(decimal as Intl.StringNumericLiteral);
}
