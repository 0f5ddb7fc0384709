import { badUserInput } from '../graphql/errors.js';
import { isUuid } from '../graphql/identifiers.js';
import { isLocalDate } from '../pure/local-date.js';
import type { Cursor, PageStart } from './paging.js';
import type { Parameters } from './parameters.js';
import type { SortKey } from './sort-key.js';

export interface Ordering {
  sort: SortKey;
  direction: 'ASC' | 'DESC';
  /** SQL of the id: what tells rows of an equal sort value apart. */
  id: string;
}

/** The SQL condition for the rows behind a cursor; none without one. A cursor of another list is refused. */
export function behindCursor({ after }: PageStart, { sort, direction, id }: Ordering, parameters: Parameters): string[] {
  if (after === null) return [];
  if (!fits(after, sort)) throw badUserInput('after', 'is a cursor of another list');
  return [`(${sort.expression}, ${id}) ${direction === 'ASC' ? '>' : '<'} (${parameters.add(after.value)}::${sort.type}, ${parameters.add(after.id)}::uuid)`];
}

const forms: Readonly<Record<SortKey['type'], (value: string) => boolean>> = {
  text: () => true,
  int: (value) => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31,
  numeric: (value) => /^-?\d{1,30}(\.\d{1,30})?$/.test(value),
  date: (value) => isInfinite(value) || isLocalDate(value),
  timestamptz: (value) => isInfinite(value) || isInstant(value),
};

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/;

function isInfinite(value: string): boolean {
  return /^-?infinity$/.test(value);
}

/** As PostgreSQL writes it: `2026-01-28 08:47:23.5+00`. */
function isInstant(value: string): boolean {
  return isLocalDate(value.slice(0, 10)) && value[10] === ' ' && timeOfDay.test(value.slice(11));
}

/** A cursor comes from the client: PostgreSQL must be able to read it as this list's sort value. */
function fits({ value, id }: Cursor, { type }: SortKey): boolean {
  return isUuid(id) && forms[type](value) && !value.includes('\u0000');
}
