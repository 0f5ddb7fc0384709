export const locales = ['en', 'nb', 'sv', 'de'] as const;
export type ConsoleLocale = (typeof locales)[number];

/** Each language's own name. */
export const languageNames: Readonly<Record<ConsoleLocale, string>> = { en: 'English', nb: 'Norsk bokmål', sv: 'Svenska', de: 'Deutsch' };

/** How dates and numbers are written where the language is read; English as in Europe. */
export const formatLocales: Readonly<Record<ConsoleLocale, string>> = { en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', de: 'de-DE' };

export function consoleLocale(text: string | null | undefined): ConsoleLocale | undefined {
  const language = text?.toLowerCase().split('-')[0];
  if (language === 'no' || language === 'nn') return 'nb';
  return locales.find((locale) => locale === language);
}

/** The chosen language, else the first of the browser's that the console has, else English. */
export function preferredLocale({ chosen, ofBrowser }: { chosen: string | undefined; ofBrowser: readonly string[] }): ConsoleLocale {
  return consoleLocale(chosen) ?? ofBrowser.map(consoleLocale).find((locale) => locale !== undefined) ?? 'en';
}
