import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { firstDay, lastDay, type Quarter, type QuarterStartMonth } from '@platform/kit/pure/quarter.js';

/** Where a partner's quarter stands: before its approval, not ended yet, ended but begun before the approval, or ended whole. */
export type QuarterPhase = 'BEFORE_APPROVAL' | 'NOT_ENDED' | 'PARTIAL' | 'ENDED';

/**
 * A quarter ends with its last day, and is partial when the approval fell after its first day.
 * @source AASP-17
 */
export function quarterPhase(
  { quarter, approvedOn }: { quarter: Quarter; approvedOn: LocalDate },
  { today, startMonth }: { today: LocalDate; startMonth: QuarterStartMonth },
): QuarterPhase {
  const end = lastDay(quarter, startMonth);
  if (approvedOn > end) return 'BEFORE_APPROVAL';
  if (today <= end) return 'NOT_ENDED';
  return approvedOn > firstDay(quarter, startMonth) ? 'PARTIAL' : 'ENDED';
}
