import { describe, expect, it } from 'vitest';

import { behindCursor } from './behind-cursor.js';
import { Parameters } from './parameters.js';
import type { SortKey } from './sort-key.js';

const id = '01984f3a-6c1e-7d52-9a40-5be1c07d2f11';

function conditions(value: string, type: SortKey['type'], rowId = id): string[] {
  return behindCursor({ first: 25, offset: 0, after: { value, id: rowId } }, { sort: { expression: 'x', type }, direction: 'ASC', id: 'id' }, new Parameters());
}

describe('a cursor whose value PostgreSQL can read as the list’s is taken', () => {
  it.each<[SortKey['type'], string]>([
    ['text', 'anything, at all'],
    ['int', '0'],
    ['int', '-2147483647'],
    ['int', '2147483647'],
    ['numeric', '-12.5'],
    ['date', '2026-02-28'],
    ['date', 'infinity'],
    ['date', '-infinity'],
    ['timestamptz', '2026-01-28 08:47:23+00'],
    ['timestamptz', '2026-01-28 08:47:23.123456+00'],
    ['timestamptz', '2026-01-28 23:59:59.5-03:30'],
    ['timestamptz', 'infinity'],
  ])('%s %s', (type, value) => {
    expect(conditions(value, type)).toHaveLength(1);
  });
});

describe('a cursor of another list, or one that was made up, is refused', () => {
  it.each<[SortKey['type'], string]>([
    ['text', 'a\u0000b'],
    ['int', '2147483648'],
    ['int', '9999999999'],
    ['int', '1.5'],
    ['int', ''],
    ['numeric', '1e5'],
    ['date', '1'],
    ['date', '2026'],
    ['date', '2026-02-30'],
    ['date', '0000-01-01'],
    ['timestamptz', '1'],
    ['timestamptz', '2026'],
    ['timestamptz', 'Jan 1 2026'],
    ['timestamptz', '2026-02-30 00:00:00+00'],
    ['timestamptz', '2026-01-28 24:00:00+00'],
    ['timestamptz', '2026-01-28 08:47:23'],
    ['timestamptz', '2026-01-28 08:47:23+99'],
  ])('%s %j', (type, value) => {
    expect(() => conditions(value, type)).toThrow('after: is a cursor of another list');
  });

  it('also for its id', () => {
    expect(() => conditions('a', 'text', 'not an id')).toThrow('after: is a cursor of another list');
  });
});
