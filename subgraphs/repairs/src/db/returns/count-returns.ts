import type { ReadSession } from '@platform/kit/database/session.js';

export interface CountedReturns {
  /** The organisation. */
  id: string;
  open: number;
  overdue: number;
}

// One who handed over in time is not overdue, whenever it arrives (A3).
const statement = `
  select tenant_id as id, count(*)::int as open,
    count(*) filter (where due_on < ($2::timestamptz at time zone time_zone)::date and coalesce((handed_over_at at time zone time_zone)::date > due_on, true))::int as overdue
  from repairs.return_order where tenant_id = any($1::uuid[]) and state in ('OPEN', 'PACKED', 'IN_TRANSIT') group by tenant_id`;

/** Returns still owed, by organisation; an organisation that owes none is absent. */
export function countReturns(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[], now: Date): Promise<CountedReturns[]> {
  return reads.query<CountedReturns>(statement, [organizationIds, now]);
}
