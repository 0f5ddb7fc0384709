import type { Locale } from '@platform/kit/pure/locale.js';

/** English as it is written in Europe. */
const dateLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

/** A date as 28 November 2026, in the reader’s language. */
export function reportDay(on: string, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(on));
}

/** An instant as 28 November 2026 at 09:30 UTC, in the reader’s language. */
export function reportMoment(at: string, locale: Locale): string {
  return `${new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(at))} UTC`;
}
