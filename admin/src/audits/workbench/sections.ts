import { isFailing } from './finding.js';
import type { ItemViews } from './item-view.js';
import type { WorkbenchAudit, WorkbenchItem } from './workbench-audit.js';

export type WorkbenchLocation = WorkbenchAudit['organization']['locations'][number];

/** The requirements of one location, or of the partner as a whole when there is none. */
export interface Section {
  location: WorkbenchLocation | null;
  items: readonly WorkbenchItem[];
}

export const itemFilters = ['all', 'open', 'failing', 'unproven', 'changed', 'mine'] as const;
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

export function matchesFilter(item: WorkbenchItem, filter: ItemFilter, views: ItemViews): boolean {
  const view = views.get(item.id);
  const result = view?.result ?? item.result;
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return result === 'NOT_ASSESSED';
    case 'failing':
      return isFailing(result);
    case 'unproven':
      return view?.lacksEvidence ?? false;
    case 'changed':
      return item.previousResult !== null && result !== 'NOT_ASSESSED' && result !== item.previousResult.result;
    case 'mine':
      return view?.isMine ?? false;
  }
}

/** What a filter leaves of each section; sections of which nothing is left are not shown. */
export function filteredSections(sections: readonly Section[], filter: ItemFilter, views: ItemViews): Section[] {
  return sections.map((section) => ({ ...section, items: section.items.filter((item) => matchesFilter(item, filter, views)) })).filter(({ items }) => items.length > 0);
}

export function assessedCount(items: readonly WorkbenchItem[], views: ItemViews): number {
  return items.filter(({ id }) => (views.get(id)?.result ?? 'NOT_ASSESSED') !== 'NOT_ASSESSED').length;
}
