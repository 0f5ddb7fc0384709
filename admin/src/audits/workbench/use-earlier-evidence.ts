import type { EarlierEvidence } from '../../evidence/viewer/earlier-evidence.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import type { WorkbenchItem } from './workbench-audit.js';
import { usePreviousAudit } from './use-previous-audit.js';

/** The files that the previous audit was shown of a requirement; null where it did not ask or nothing was shown. */
export function useEarlierEvidence(auditId: string, item: WorkbenchItem | undefined): EarlierEvidence | null {
  const text = useText();
  const formats = useFormats();
  const previous = usePreviousAudit(auditId, { enabled: item?.previousResult != null }).data?.data.audit?.previous;
  const before = previous?.items.find(({ criterion, location }) => criterion === item?.criterion && location?.id === item.location?.id);
  const items = before?.evidence.filter(({ detachedAt }) => detachedAt === null) ?? [];
  if (previous == null || items.length === 0) return null;
  return { origin: text('workbenchViews.compare.origin', { number: previous.number, date: previous.closedAt ? formats.day(previous.closedAt) : '' }), items };
}
