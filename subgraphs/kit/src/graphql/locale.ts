import { registerEnumType } from 'type-graphql';

/** The languages of the platform's texts. */
export enum Locale {
  en = 'en',
  nb = 'nb',
  sv = 'sv',
  de = 'de',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'A language of the platform.',
  valuesConfig: {
    en: { description: 'English.' },
    nb: { description: 'Norwegian bokmål.' },
    sv: { description: 'Swedish.' },
    de: { description: 'German, formal.' },
  },
});

/** One text in every language. */
export type Texts = Readonly<Record<`${Locale}`, string>>;
