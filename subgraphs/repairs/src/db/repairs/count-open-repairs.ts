import type { ReadSession } from '@platform/kit/database/session.js';

export interface OpenRepairs {
  /** The organisation. */
  id: string;
  open: number;
}

const statement = `
  select tenant_id as id, count(*)::int as open from repairs.repair
  where tenant_id = any($1::uuid[]) and status not in ('SPCM', 'CANCELLED')
  group by tenant_id`;

/** Repairs neither completed nor cancelled, by organisation; an organisation without any is absent. */
export function countOpenRepairs(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<OpenRepairs[]> {
  return reads.query<OpenRepairs>(statement, [organizationIds]);
}
