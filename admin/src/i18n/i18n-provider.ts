import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';

import { type ConsoleLocale, consoleLocale, languageNames, locales } from './locale.js';

const loaders: Readonly<Record<ConsoleLocale, () => Promise<{ messages: object }>>> = {
  en: () => import('./en/messages.js'),
  nb: () => import('./nb/messages.js'),
  sv: () => import('./sv/messages.js'),
  de: () => import('./de/messages.js'),
};

async function load(locale: string): Promise<TranslationMessages> {
  const { messages } = await loaders[consoleLocale(locale) ?? 'en']();
  return messages as TranslationMessages;
}

/** Texts of one language at a time; the first is there before anything is drawn. */
export async function createI18nProvider(initial: ConsoleLocale): Promise<I18nProvider> {
  const first = await load(initial);
  const available = locales.map((locale) => ({ locale, name: languageNames[locale] }));
  return polyglotI18nProvider((locale: string) => (locale === initial ? first : load(locale)), initial, available);
}
