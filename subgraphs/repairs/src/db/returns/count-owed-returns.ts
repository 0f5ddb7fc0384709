import type { EntityManager } from 'typeorm';

export interface OwedReturns {
  /** Still to come back, on their way or not. */
  open: number;
  /** Of those, how many are past their day without having been handed over in time. */
  overdue: number;
  /** The earliest day by which one of them must be handed over; null when there is none. */
  nextDueOn: string | null;
}

// Whoever handed over by the day has done their part (A3): what is then on its way is open, and no day is missed by it.
const statement = `
  select count(*)::int as open,
    count(*) filter (where not in_time and due_on < ($2::timestamptz at time zone time_zone)::date)::int as overdue,
    (min(due_on) filter (where not in_time))::text as "nextDueOn"
  from (
    select due_on, time_zone, coalesce((handed_over_at at time zone time_zone)::date <= due_on, false) as in_time
    from return_order where tenant_id = $1 and state in ('OPEN', 'PACKED', 'IN_TRANSIT')
  ) pending`;

export async function countOwedReturns(manager: EntityManager, { tenantId, now }: { tenantId: string; now: Date }): Promise<OwedReturns> {
  const [counted] = await manager.query<OwedReturns[]>(statement, [tenantId, now]);
  return counted!;
}
