import { describe, expect, test } from 'vitest';

import type { AuditResult, PreviousItemFragment, Severity } from '../../../generated/operations.js';
import type { ItemViews } from '../item-view.js';
import type { WorkbenchItem } from '../workbench-audit.js';
import { changeBetween, comparedItems, notAskedAgain } from './comparison.js';

const found = (result: AuditResult, severity: Severity | null = null) => ({ result, severity });

describe('a requirement is', () => {
  test.each([
    ['better', found('NON_COMPLIANT', 'MAJOR'), found('PARTIALLY_COMPLIANT', 'MAJOR')],
    ['better', found('NON_COMPLIANT', 'MAJOR'), found('NON_COMPLIANT', 'MINOR')],
    ['better', found('PARTIALLY_COMPLIANT', 'OBSERVATION'), found('COMPLIANT')],
    ['worse', found('COMPLIANT', 'GOOD_PRACTICE'), found('PARTIALLY_COMPLIANT', 'OBSERVATION')],
    ['worse', found('PARTIALLY_COMPLIANT', 'OBSERVATION'), found('PARTIALLY_COMPLIANT', 'MAJOR')],
    ['same', found('COMPLIANT'), found('COMPLIANT', 'OPPORTUNITY')],
    ['same', found('NOT_APPLICABLE'), found('NOT_APPLICABLE')],
    ['other', found('NOT_APPLICABLE'), found('COMPLIANT')],
    ['open', found('COMPLIANT'), found('NOT_ASSESSED')],
    ['new', null, found('COMPLIANT')],
    ['new', found('NOT_ASSESSED'), found('COMPLIANT')],
  ] as const)('%s: from %j to %j', (change, before, now) => {
    expect(changeBetween(before, now)).toBe(change);
  });
});

const item = (id: string, criterion: string, location: string | null) => ({ id, criterion, location: location === null ? null : { id: location }, ...found('COMPLIANT') });

test('it is held against the same requirement at the same place', () => {
  const now = [item('1', 'RECEPTION', 'a'), item('2', 'RECEPTION', 'b'), item('3', 'QUOTA', null)] as unknown as WorkbenchItem[];
  const before = [{ ...item('x', 'RECEPTION', 'b'), ...found('NON_COMPLIANT', 'MAJOR') }, item('y', 'QUOTA', null), item('z', 'RECEPTION', 'closed')] as unknown as PreviousItemFragment[];
  const views = new Map(now.map(({ id }) => [id, found('COMPLIANT')])) as unknown as ItemViews;
  expect(comparedItems(now, views, before).map(({ item: { id }, before: was, change }) => [id, was?.id ?? null, change])).toEqual([['1', null, 'new'], ['2', 'x', 'better'], ['3', 'y', 'same']]);
  expect(notAskedAgain(now, before).map(({ id }) => id)).toEqual(['z']);
});
