import type { Operation } from './gql-fetch.js';

export interface ConnectionAnswer<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number | null;
  totalCountIsCapped?: boolean;
}

export interface Row {
  id: string;
}

interface SortInput {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** What every list operation of the API takes. */
export interface ListVariables {
  first?: number | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
  filter?: object | null | undefined;
  sort?: SortInput | null | undefined;
}

/** How react-admin's calls on one resource become operations of the API. */
export interface Resource {
  list: (variables: ListVariables) => Call<ConnectionAnswer<Row>>;
  one: (id: string) => Call<Row | null>;
  many: (ids: string[]) => Call<Row[]>;
  /** Sort fields of react-admin as the API names them; any other is dropped. */
  sorts: Readonly<Record<string, string>>;
  /** Keeps what the API can filter by, so that an edited address cannot ask for more. */
  filter: (values: Readonly<Record<string, unknown>>) => object;
  update?: (change: Change) => Call<unknown>;
}

export interface Change {
  id: string;
  version: number;
  data: Readonly<Record<string, unknown>>;
}

/** One operation with its variables, and where in the answer the wanted part is. */
export interface Call<Wanted> {
  operation: Operation<unknown, unknown>;
  variables: unknown;
  wanted: (data: unknown) => Wanted;
}

/** Binds an operation to its variables; the types of both are checked here and forgotten after. */
export function call<Result, Variables, Wanted>(operation: Operation<Result, Variables>, variables: Variables, wanted: (data: Result) => Wanted): Call<Wanted> {
  return { operation: operation as Operation<unknown, unknown>, variables, wanted: wanted as (data: unknown) => Wanted };
}

/** A filter value as text, or undefined when the address holds none or something else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A filter value as one of the allowed words, or undefined. */
export function oneOf<const Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}
