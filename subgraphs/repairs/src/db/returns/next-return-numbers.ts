import type { EntityManager } from 'typeorm';

import { numberedReturn } from '../../domain/returns/numbered-return.js';

/** Numbers that no other return has or will have. */
export async function nextReturnNumbers(manager: EntityManager, count: number): Promise<string[]> {
  const rows = await manager.query<{ counter: string }[]>(`select nextval('return_order_number') as counter from generate_series(1, $1::int)`, [count]);
  return rows.map(({ counter }) => numberedReturn(Number(counter)));
}
