import { useEffect } from 'react';

import { useConsoleLocale } from './use-text.js';

/** Tells browsers and screen readers which language the page is in. */
export function useDocumentLanguage(): void {
  const locale = useConsoleLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
