import { useAsk } from '../data/use-ask.js';
import { ComponentGroupsDocument } from '../generated/operations.js';
import { useConsoleLocale } from '../i18n/use-text.js';
import type { Choice } from '../list/filters.js';

const dayMs = 24 * 60 * 60_000;

/** The trade's groups of components with their names; they change with a new table of codes alone. */
export function useComponentGroups(): Choice[] {
  const { data } = useAsk(ComponentGroupsDocument, { locale: useConsoleLocale() }, { staleTimeMs: dayMs });
  return data?.data.repairCodes.groups.map(({ code, text }) => ({ value: code, label: `${code} ${text}` })) ?? [];
}
