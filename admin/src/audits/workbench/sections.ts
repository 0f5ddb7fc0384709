import type { AuditWorkbenchQuery } from '../../generated/operations.js';
import { isFailing } from './finding.js';
import type { FindingStates } from './findings.js';

export type WorkbenchAudit = NonNullable<AuditWorkbenchQuery['audit']>;
export type WorkbenchItem = WorkbenchAudit['items'][number];
export type WorkbenchLocation = WorkbenchAudit['organization']['locations'][number];

/** The requirements of one location, or of the partner as a whole when there is none. */
export interface Section {
  location: WorkbenchLocation | null;
  items: readonly WorkbenchItem[];
}

export const itemFilters = ['all', 'open', 'failing', 'changed'] as const;
export type ItemFilter = (typeof itemFilters)[number];

/** Requirements by location in the partner's order of locations, then those of the whole partner. */
export function sectionsOf({ items, organization }: Pick<WorkbenchAudit, 'items' | 'organization'>): Section[] {
  const byLocation = Map.groupBy(items, ({ location }) => location?.id ?? null);
  const known = organization.locations.map((location): Section => ({ location, items: byLocation.get(location.id) ?? [] }));
  const placed = new Set(organization.locations.map(({ id }) => id));
  // A location may have been closed since the audit was planned; its requirements stay.
  const others = items.filter(({ location }) => location === null || !placed.has(location.id));
  return [...known, { location: null, items: others }].filter((section) => section.items.length > 0);
}

export function matchesFilter(item: WorkbenchItem, filter: ItemFilter, states: FindingStates): boolean {
  const result = states.get(item.id)?.finding.result ?? item.result;
  if (filter === 'open') return result === 'NOT_ASSESSED';
  if (filter === 'failing') return isFailing(result);
  if (filter === 'changed') return item.previousResult !== null && result !== 'NOT_ASSESSED' && result !== item.previousResult.result;
  return true;
}

export function assessedCount(items: readonly WorkbenchItem[], states: FindingStates): number {
  return items.filter(({ id }) => (states.get(id)?.finding.result ?? 'NOT_ASSESSED') !== 'NOT_ASSESSED').length;
}
