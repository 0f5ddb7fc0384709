import { badUserInput } from '../graphql/errors.js';

export const pageSizeMax = 100;
export const offsetMax = 10_000;

export interface PageArguments {
  first: number;
  after?: string | null | undefined;
  offset?: number | null | undefined;
}

/** Where a page begins: behind a row, or a number of rows into the list. */
export interface PageStart {
  first: number;
  offset: number;
  after: Cursor | null;
}

/** The sort value and id of the last row already seen. */
export interface Cursor {
  value: string;
  id: string;
}

export function pageStart({ first, after, offset }: PageArguments): PageStart {
  if (first < 1 || first > pageSizeMax) throw badUserInput('first', `${first} is not between 1 and ${pageSizeMax}`);
  if (offset != null && (offset < 0 || offset > offsetMax)) throw badUserInput('offset', `${offset} is not between 0 and ${offsetMax}; use after beyond that`);
  if (offset != null && after != null) throw badUserInput('offset', 'cannot be combined with after');
  return { first, offset: offset ?? 0, after: after == null ? null : readCursor(after) };
}

export function writeCursor({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

function readCursor(text: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && typeof parsed[0] === 'string' && typeof parsed[1] === 'string') return { value: parsed[0], id: parsed[1] };
  } catch {
    // Falls through to the refusal: a cursor is only ever one that this API gave out.
  }
  throw badUserInput('after', 'is not a cursor of this list');
}
