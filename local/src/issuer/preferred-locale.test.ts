import { expect, test } from 'vitest';

import { preferredLocale } from './preferred-locale.js';

test.each([
  [{}, 'en'],
  [{ acceptLanguage: '' }, 'en'],
  [{ acceptLanguage: '*' }, 'en'],
  [{ acceptLanguage: 'fr-FR, fi' }, 'en'],
  [{ acceptLanguage: 'de-AT' }, 'de'],
  [{ acceptLanguage: 'no' }, 'nb'],
  [{ acceptLanguage: 'nn-NO' }, 'nb'],
  [{ acceptLanguage: 'en;q=0.5, sv;q=0.9' }, 'sv'],
  [{ acceptLanguage: 'sv;q=0, de;q=0.1' }, 'de'],
  [{ acceptLanguage: 'sv;q=high, de;q=0.1' }, 'de'],
  [{ uiLocales: 'de', acceptLanguage: 'sv' }, 'de'],
  [{ uiLocales: 'fr NB-no', acceptLanguage: 'sv' }, 'nb'],
  [{ uiLocales: 'fr', acceptLanguage: 'sv' }, 'sv'],
] as const)('the first language wished for that there are texts in is spoken: %o gives %s', (wishes, locale) => {
  expect(preferredLocale(wishes)).toBe(locale);
});
