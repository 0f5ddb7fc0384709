interface Charge {
  amountMinor: string;
  currency: string;
}

/** An amount of minor units as people of a language write it. */
export function chargeText({ amountMinor, currency }: Charge, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(Number(amountMinor) / 10 ** format.resolvedOptions().maximumFractionDigits!);
}
