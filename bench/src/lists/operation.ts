/** One page of a list: as a client of the API asks for it, and as SQL written for it alone. */
export interface Operation {
  name: string;
  query: string;
  /** Rows with the fields of the query's nodes, in its order. */
  sql: string;
  values: readonly unknown[];
  /** The rows in the answer. */
  rowsOf(data: unknown): unknown;
}

export const page = 50;

export interface Written {
  /** What must hold, all of it; the first values are named $1, $2 and so on. */
  where?: readonly string[];
  values?: readonly unknown[];
  order: string;
}

/** Conditions and order; who writes for one partner alone names that partner, beside the row-level security that holds anyway. */
export function restOf({ where = [], values = [], order }: Written, own: { column: string; tenant: string | null }): { rest: string; values: readonly unknown[] } {
  const conditions = own.tenant === null ? where : [...where, `${own.column} = $${values.length + 1}`];
  const clause = conditions.length === 0 ? '' : `where ${conditions.map((condition) => `(${condition})`).join(' and ')} `;
  return { rest: `${clause}order by ${order} limit ${page}`, values: own.tenant === null ? values : [...values, own.tenant] };
}

/** The nodes of a list's page. */
export const nodesOf = (list: string) => (data: unknown): unknown => (data as Record<string, { nodes: unknown }>)[list]!.nodes;
