import type { Ask, AskOptions, Answer } from './gql-fetch.js';
import type { ConnectionAnswer, ListVariables, Resource, Row } from './resource.js';

/** The API passes over at most this many rows; behind them a list is read from cursor to cursor. */
export const offsetMax = 10_000;
const pageSizeMax = 100;
/** How many pages are walked for one whose cursor is unknown, as after following a link. */
const walkMax = 50;
const rememberedMax = 500;

export interface PageWish {
  page: number;
  perPage: number;
  variables: Pick<ListVariables, 'filter' | 'sort'>;
}

export class PageTooDeep extends Error {
  override name = 'PageTooDeep';
}

export type ReadPage = (resource: Resource, wish: PageWish, options: AskOptions) => Promise<Answer<ConnectionAnswer<Row>>>;

/** Reads numbered pages: by offset as far as the API allows, then by the cursors that earlier pages left behind. */
export function createPageReader(ask: Ask): ReadPage {
  const cursors = new Map<string, string>();

  const remember = (key: string, cursor: string): void => {
    if (cursors.size >= rememberedMax) cursors.delete(cursors.keys().next().value!);
    cursors.set(key, cursor);
  };

  return async (resource, { page, perPage, variables }, options) => {
    const first = Math.min(perPage, pageSizeMax);
    const keyOf = (number: number): string => JSON.stringify([resource.list(variables).operation.toString(), variables, first, number]);

    const read = async (place: Pick<ListVariables, 'offset' | 'after'>, number: number) => {
      const { operation, variables: all, wanted } = resource.list({ ...variables, first, ...place });
      const { data, warnings } = await ask(operation, all, options);
      const connection = wanted(data);
      if (connection.pageInfo.endCursor !== null) remember(keyOf(number), connection.pageInfo.endCursor);
      return { data: connection, warnings };
    };

    const offset = (page - 1) * first;
    if (offset <= offsetMax) return read({ offset }, page);
    const deepest = Math.floor(offsetMax / first) + 1;
    let number = page;
    while (number > deepest && !cursors.has(keyOf(number - 1))) number -= 1;
    if (page - number > walkMax) throw new PageTooDeep(`Page ${page} is too far into the list; narrow the filter.`);
    let answer = number === deepest ? await read({ offset: (deepest - 1) * first }, deepest) : null;
    if (answer !== null) number += 1;
    for (; number <= page; number += 1) {
      const after = cursors.get(keyOf(number - 1));
      if (after === undefined) break;
      answer = await read({ after }, number);
    }
    return answer ?? { data: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }, warnings: [] };
  };
}
