import { describe, expect, test } from 'vitest';

import type { ItemView, ItemViews } from './item-view.js';
import { assessedCount, filteredSections, matchesFilter, sectionsOf, type WorkbenchLocation } from './sections.js';
import type { WorkbenchItem } from './workbench-audit.js';

const location = (id: string): WorkbenchLocation => ({ id, name: id }) as WorkbenchLocation;
const item = (id: string, locationId: string | null, changes: Partial<WorkbenchItem> = {}): WorkbenchItem =>
  ({ id, location: locationId === null ? null : { id: locationId }, result: 'NOT_ASSESSED', severity: null, observation: null, correctiveAction: null, version: 1, updatedAt: '2026-11-01T10:00:00Z', updatedBy: null, updatedByName: null, previousResult: null, ...changes }) as WorkbenchItem;
const viewsOf = (items: readonly WorkbenchItem[], changes: Readonly<Record<string, Partial<ItemView>>> = {}): ItemViews =>
  new Map(items.map(({ id, result, severity }) => [id, { result, severity, isUnsaved: false, evidence: 1, lacksEvidence: false, isMine: false, ...changes[id] }]));

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
    const items = [open, failing, better];
    const views = viewsOf(items, { 1: { lacksEvidence: true }, 2: { isMine: true } });
    const found = (filter: Parameters<typeof matchesFilter>[1]): string[] => items.filter((one) => matchesFilter(one, filter, views)).map(({ id }) => id);
    expect(found('all')).toEqual(['1', '2', '3']);
    expect(found('open')).toEqual(['1']);
    expect(found('failing')).toEqual(['2']);
    expect(found('unproven')).toEqual(['1']);
    expect(found('changed')).toEqual(['3']);
    expect(found('mine')).toEqual(['2']);
  });

  test('stay under their sections when they are filtered, and a section of which nothing is left is gone', () => {
    const [here, there] = [item('1', 'a'), item('2', 'b', { result: 'NON_COMPLIANT' })];
    const sections = sectionsOf({ items: [here, there], organization: { locations: [location('a'), location('b')] } as never });
    expect(filteredSections(sections, 'failing', viewsOf([here, there]))).toMatchObject([{ location: { id: 'b' }, items: [{ id: '2' }] }]);
  });

  test('are counted as assessed by what is on the screen', () => {
    const items = [item('1', null), item('2', null, { result: 'NOT_APPLICABLE' })];
    expect(assessedCount(items, viewsOf(items))).toBe(1);
  });
});
