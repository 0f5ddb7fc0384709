import pg from 'pg';

import type { Viewer } from '@platform/kit/identity/viewer.js';

/** Statements as somebody would write them for these lists alone, under the same row-level security, prepared, and in a transaction of their own. */
export interface HandWritten {
  rows(viewer: Viewer, sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function connectByHand(url: string): Promise<HandWritten> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names = new Map<string, string>();
  const nameOf = (sql: string): string => names.get(sql) ?? names.set(sql, `hand${names.size}`).get(sql)!;
  return {
    rows: async ({ tenant, scope }, sql, values) => {
      await client.query('begin read only');
      await client.query({ name: 'open', text: `select set_config('app.tenant', $1, true), set_config('app.scope', $2, true)`, values: [tenant ?? '', scope] });
      const { rows } = await client.query<Record<string, unknown>>({ name: nameOf(sql), text: sql, values: [...values] });
      await client.query('rollback');
      return rows;
    },
    stop: () => client.end(),
  };
}
