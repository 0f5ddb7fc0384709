import type { Locale } from '@platform/kit/pure/locale.js';

interface ExposureWords {
  accounts: string;
  lines: string;
  /** Region, currency, limit, used, reserved, held on cards, available and overdue, in the order of the columns. */
  heads: readonly string[];
}

/** What a file of exposures says beside its numbers, in every language of the platform. */
export const exposureWords: Readonly<Record<Locale, ExposureWords>> = {
  en: { accounts: 'Sold-To', lines: 'Credit lines', heads: ['Finance region', 'Currency', 'Limit', 'Used', 'Reserved', 'Held on cards', 'Available', 'Overdue'] },
  nb: { accounts: 'Sold-To', lines: 'Kredittlinjer', heads: ['Finansregion', 'Valuta', 'Ramme', 'Brukt', 'Reservert', 'Holdt på kort', 'Ledig', 'Forfalt'] },
  sv: { accounts: 'Sold-To', lines: 'Kreditlinor', heads: ['Finansregion', 'Valuta', 'Ram', 'Använt', 'Reserverat', 'Reserverat på kort', 'Ledigt', 'Förfallet'] },
  de: { accounts: 'Sold-To', lines: 'Kreditlinien', heads: ['Finanzregion', 'Währung', 'Rahmen', 'Beansprucht', 'Reserviert', 'Auf Karten gehalten', 'Verfügbar', 'Überfällig'] },
};
