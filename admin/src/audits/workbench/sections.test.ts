import { describe, expect, test } from 'vitest';

import { findingOf } from './finding.js';
import type { FindingStates } from './findings.js';
import { assessedCount, matchesFilter, sectionsOf, type WorkbenchItem, type WorkbenchLocation } from './sections.js';

const location = (id: string): WorkbenchLocation => ({ id, name: id }) as WorkbenchLocation;
const item = (id: string, locationId: string | null, changes: Partial<WorkbenchItem> = {}): WorkbenchItem =>
  ({ id, location: locationId === null ? null : { id: locationId }, result: 'NOT_ASSESSED', severity: null, observation: null, correctiveAction: null, version: 1, updatedAt: '2026-11-01T10:00:00Z', updatedByName: null, previousResult: null, ...changes }) as WorkbenchItem;
const statesOf = (...items: WorkbenchItem[]): FindingStates => new Map(items.map((one) => [one.id, { finding: findingOf(one) }])) as unknown as FindingStates;

describe('the requirements of an audit', () => {
  test('stand under their locations in the partner’s order, then those of the whole partner', () => {
    const sections = sectionsOf({ items: [item('1', 'b'), item('2', null), item('3', 'a')], organization: { locations: [location('a'), location('b')] } as never });
    expect(sections.map((section) => [section.location?.id ?? null, section.items.map(({ id }) => id)])).toEqual([['a', ['3']], ['b', ['1']], [null, ['2']]]);
  });

  test('of a location that is gone are not lost', () => {
    const sections = sectionsOf({ items: [item('1', 'gone')], organization: { locations: [location('a')] } as never });
    expect(sections).toMatchObject([{ location: null, items: [{ id: '1' }] }]);
  });

  test('are found by what is still to do, what fails and what has changed', () => {
    const open = item('1', null);
    const failing = item('2', null, { result: 'NON_COMPLIANT' });
    const better = item('3', null, { result: 'COMPLIANT', previousResult: { auditNumber: 'A', closedAt: '2025-01-01T00:00:00Z', result: 'NON_COMPLIANT', severity: 'MAJOR', observation: null } });
    const states = statesOf(open, failing, better);
    const found = (filter: Parameters<typeof matchesFilter>[1]): string[] => [open, failing, better].filter((one) => matchesFilter(one, filter, states)).map(({ id }) => id);
    expect(found('all')).toEqual(['1', '2', '3']);
    expect(found('open')).toEqual(['1']);
    expect(found('failing')).toEqual(['2']);
    expect(found('changed')).toEqual(['3']);
  });

  test('are counted as assessed by what is on the screen', () => {
    const items = [item('1', null), item('2', null, { result: 'NOT_APPLICABLE' })];
    expect(assessedCount(items, statesOf(...items))).toBe(1);
  });
});
