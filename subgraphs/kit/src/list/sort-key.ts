/** A way to order a list: SQL that is never null, and its PostgreSQL type so that a cursor can be compared with it. */
export interface SortKey {
  expression: string;
  type: 'text' | 'timestamptz' | 'date' | 'int' | 'numeric';
}
