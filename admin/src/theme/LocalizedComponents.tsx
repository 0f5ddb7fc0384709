import { deDE, enUS, type Localization, nbNO, svSE } from '@mui/material/locale';
import { type Theme, ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';

import type { ConsoleLocale } from '../i18n/locale.js';
import { useConsoleLocale } from '../i18n/use-text.js';

const texts: Readonly<Record<ConsoleLocale, Localization>> = { en: enUS, nb: nbNO, sv: svSE, de: deDE };

/** The texts that the components bring themselves, as "Clear" and "Open" of a field with suggestions. */
export function LocalizedComponents({ children }: { children: ReactNode }) {
  const locale = useConsoleLocale();
  return <ThemeProvider theme={(outer: Theme) => withTexts(outer, texts[locale])}>{children}</ThemeProvider>;
}

function withTexts(theme: Theme, { components: localized = {} }: Localization): Theme {
  const components = { ...theme.components } as Record<string, { defaultProps?: object } | undefined>;
  for (const [name, { defaultProps }] of Object.entries(localized as Record<string, { defaultProps?: object }>)) {
    components[name] = { ...components[name], defaultProps: { ...components[name]?.defaultProps, ...defaultProps } };
  }
  return { ...theme, components: components as Theme['components'] } as Theme;
}
