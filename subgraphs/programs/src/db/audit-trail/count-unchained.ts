import type { ReadSession } from '@platform/kit/database/session.js';

/** How many entries of an organisation are behind its last block. */
export async function countUnchained(reads: Pick<ReadSession, 'query'>, tenantId: string, lastSequence: string): Promise<number> {
  const [row] = await reads.query<{ count: number }>('select count(*)::int as count from (select 1 from audit.entry where tenant_id = $1 and sequence > $2 limit 100000) behind', [tenantId, lastSequence]);
  return row?.count ?? 0;
}
