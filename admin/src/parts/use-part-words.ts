import type { PartWordsFragment } from '../generated/operations.js';
import { useConsoleLocale } from '../i18n/use-text.js';

/** What a part is, in the language of the console. */
export function usePartWords(): (part: PartWordsFragment | null | undefined) => string {
  const locale = useConsoleLocale();
  return (part) => part?.[locale] ?? '';
}
