import type { ReadSession } from '@platform/kit/database/session.js';

import type { LocationCount } from './quarter-snapshot.entity.js';

export interface QuarterOfPartner {
  organizationId: string;
  quarter: string;
}

/** What a snapshot is made of and held against. */
export interface CountedQuarter extends QuarterOfPartner {
  locations: LocationCount[];
  /** The latest snapshot; null before the first. */
  latest: { id: string; number: number; locations: LocationCount[] } | null;
  /** Why it was counted otherwise last, since that snapshot; null where nobody said why. */
  correctedFor: string | null;
}

const statement = `
  select q.tenant_id as "organizationId", q.quarter,
    coalesce((select jsonb_agg(jsonb_build_object('locationId', c.location_id, 'completed', c.completed, 'opened', c.opened) order by c.location_id)
      from programs.quarter_repair_count c where c.tenant_id = q.tenant_id and c.quarter = q.quarter), '[]') as locations,
    case when s.id is null then null else jsonb_build_object('id', s.id, 'number', s.number, 'locations', s.locations) end as latest,
    (select c.reason from programs.quarter_correction c where c.tenant_id = q.tenant_id and c.quarter = q.quarter and c.at > s.at order by c.at desc, c.event_id desc limit 1) as "correctedFor"
  from unnest($1::uuid[], $2::text[]) as q (tenant_id, quarter)
  left join lateral (select n.* from programs.quarter_snapshot n where n.tenant_id = q.tenant_id and n.quarter = q.quarter order by n.number desc limit 1) s on true`;

/** The counts of these quarters by place, each with its latest snapshot, in one statement. */
export function readCountsByLocation(reads: Pick<ReadSession, 'query'>, quarters: readonly QuarterOfPartner[]): Promise<CountedQuarter[]> {
  return reads.query<CountedQuarter>(statement, [quarters.map(({ organizationId }) => organizationId), quarters.map(({ quarter }) => quarter)]);
}
