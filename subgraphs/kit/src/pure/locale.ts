/** The languages every text of the platform is kept in. */
export const locales = ['en', 'nb', 'sv', 'de'] as const;
export type Locale = (typeof locales)[number];
export type LocalizedText = Readonly<Record<Locale, string>>;
