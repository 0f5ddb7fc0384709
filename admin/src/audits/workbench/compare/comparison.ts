import type { AuditResult, PreviousItemFragment, Severity } from '../../../generated/operations.js';
import { isFailing } from '../finding.js';
import type { ItemViews } from '../item-view.js';
import type { WorkbenchItem } from '../workbench-audit.js';

/** How a requirement stands against the previous audit. */
export type Change = 'better' | 'worse' | 'other' | 'same' | 'open' | 'new';

export interface Compared {
  item: WorkbenchItem;
  /** What the previous audit found of the same requirement at the same place; null when it did not ask. */
  before: PreviousItemFragment | null;
  change: Change;
}

interface Weighed {
  result: AuditResult;
  severity: Severity | null;
}

/** Each requirement beside what the previous audit found of it. */
export function comparedItems(items: readonly WorkbenchItem[], views: ItemViews, previous: readonly PreviousItemFragment[]): Compared[] {
  const earlier = new Map(previous.map((one) => [placeOf(one), one]));
  return items.map((item) => {
    const before = earlier.get(placeOf(item)) ?? null;
    return { item, before, change: changeBetween(before, views.get(item.id) ?? item) };
  });
}

/** What the previous audit asked and this one does not, as of a place that was closed. */
export function notAskedAgain(items: readonly WorkbenchItem[], previous: readonly PreviousItemFragment[]): PreviousItemFragment[] {
  const asked = new Set(items.map(placeOf));
  return previous.filter((one) => !asked.has(placeOf(one)));
}

export function changeBetween(before: Weighed | null, now: Weighed): Change {
  if (before === null || before.result === 'NOT_ASSESSED') return 'new';
  if (now.result === 'NOT_ASSESSED') return 'open';
  const [was, is] = [weight(before), weight(now)];
  if (was === null || is === null) return before.result === now.result ? 'same' : 'other';
  if (is === was) return 'same';
  return is > was ? 'better' : 'worse';
}

const severities: readonly (Severity | null)[] = ['MAJOR', 'MINOR', 'OBSERVATION'];

/** A failing weighs by its result first and its severity second; what is not asked weighs nothing. */
function weight({ result, severity }: Weighed): number | null {
  if (result === 'COMPLIANT') return 100;
  if (!isFailing(result)) return null;
  return (result === 'PARTIALLY_COMPLIANT' ? 10 : 0) + Math.max(0, severities.indexOf(severity));
}

function placeOf({ criterion, location }: { criterion: string; location: { id: string } | null }): string {
  return `${criterion} ${location?.id ?? ''}`;
}
