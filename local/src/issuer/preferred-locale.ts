import { type Locale, locales } from './texts.js';

export interface LanguageWishes {
  /** Of the application: language tags parted by blanks, the dearest first. */
  uiLocales?: string | undefined;
  /** Of the browser: the Accept-Language header. */
  acceptLanguage?: string | undefined;
}

/** The first language wished for that there are texts in: the application's wishes come before the browser's; English when none fits. */
export function preferredLocale({ uiLocales = '', acceptLanguage = '' }: LanguageWishes): Locale {
  const wishes = [...uiLocales.split(/\s+/), ...byWeight(acceptLanguage)];
  for (const wish of wishes) {
    const locale = localeOf(wish);
    if (locale !== undefined) return locale;
  }
  return 'en';
}

function byWeight(acceptLanguage: string): string[] {
  const weighted = acceptLanguage.split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((word) => word.trim());
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { tag, weight: Number.isFinite(weight) ? weight : 0 };
  });
  return weighted
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function localeOf(tag: string): Locale | undefined {
  const language = tag.toLowerCase().split('-')[0];
  // Browsers send Norwegian under three names; Bokmål is the one there are texts in.
  const written = language === 'no' || language === 'nn' ? 'nb' : language;
  return locales.find((locale) => locale === written);
}
