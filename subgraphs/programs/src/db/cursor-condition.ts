import { badUserInput } from '@platform/kit/graphql/errors.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { PageStart } from '@platform/kit/list/paging.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import type { SortKey } from '@platform/kit/list/read-list.js';

export interface Ordering {
  sort: SortKey;
  direction: 'ASC' | 'DESC';
  /** SQL of the id. */
  id: string;
}

const readable: Readonly<Record<SortKey['type'], (value: string) => boolean>> = {
  text: (value) => !value.includes('\u0000'),
  int: (value) => /^-?\d{1,10}$/.test(value),
  numeric: (value) => /^-?\d{1,30}$/.test(value),
  date: (value) => !Number.isNaN(Date.parse(value)),
  timestamptz: (value) => !Number.isNaN(Date.parse(value)),
};

/** The SQL condition for the rows behind a cursor; none without one. A cursor of another list is refused. */
export function behindCursor({ after }: PageStart, { sort, direction, id }: Ordering, parameters: Parameters): string[] {
  if (after === null) return [];
  if (!isUuid(after.id) || !readable[sort.type](after.value)) throw badUserInput('after', 'is not a cursor of this list');
  return [`(${sort.expression}, ${id}) ${direction === 'ASC' ? '>' : '<'} (${parameters.add(after.value)}::${sort.type}, ${parameters.add(after.id)}::uuid)`];
}
