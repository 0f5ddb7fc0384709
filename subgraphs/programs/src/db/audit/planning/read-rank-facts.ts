import type { ReadSession } from '@platform/kit/database/session.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

/** What is on record of an organisation when it is ranked; days are counted later, in its region. */
export interface RankFacts {
  organizationId: string;
  country: string;
  region: string;
  isCandidate: boolean;
  /** When its last audit was closed; null when none was. */
  auditedAt: string | null;
  /** Due dates of corrective actions that are not verified: those to be done, and those the partner says are done. */
  actionsDueOn: LocalDate[];
  actionsDone: number;
  addedLocations: number;
  employedCertifiedTechnicians: number | null;
  accountsNotGood: number;
  /** Last days of employed technicians' certificates, one for each who works there. */
  certifiedUntil: LocalDate[];
  /** Due dates of defective parts that have not come back. */
  returnsDueOn: LocalDate[];
}

const statement = `
  select o.tenant_id as "organizationId", o.country, o.region,
    exists (select 1 from programs.enrollment e where e.tenant_id = o.tenant_id and e.program = 'AASP' and e.approved_on is not null and e.status in ('APPROVED', 'SUSPENDED')) as "isCandidate",
    audited.at::text as "auditedAt",
    coalesce((select jsonb_agg(c.due_on) from programs.corrective_action c where c.tenant_id = o.tenant_id and c.status in ('OPEN', 'REJECTED')), '[]') as "actionsDueOn",
    (select count(*)::int from programs.corrective_action c where c.tenant_id = o.tenant_id and c.status = 'DONE_BY_PARTNER') as "actionsDone",
    (select count(*)::int from programs.service_location l where l.tenant_id = o.tenant_id and l.created_at > audited.at) as "addedLocations",
    (select (f.value)::int from programs.organization_fact f where f.tenant_id = o.tenant_id and f.fact = 'employedCertifiedTechnicians' order by f.observed_at desc, f.event_id desc limit 1) as "employedCertifiedTechnicians",
    (select count(*)::int from (select distinct on (f.value ->> 'accountId') f.value ->> 'standing' as standing from programs.organization_fact f where f.tenant_id = o.tenant_id and f.fact = 'accountStanding'
      order by f.value ->> 'accountId', f.observed_at desc, f.event_id desc) told where told.standing in ('ON_HOLD', 'SUSPENDED')) as "accountsNotGood",
    coalesce((select jsonb_agg(t.certified_until) from programs.technician_fact t where t.tenant_id = o.tenant_id and t.employment = 'EMPLOYED' and t.certified_until is not null
      and coalesce(t.ended_on, 'infinity') >= t.certified_until), '[]') as "certifiedUntil",
    coalesce((select jsonb_agg(r.due_on) from programs.return_fact r where r.tenant_id = o.tenant_id and r.received_at is null and r.closed_at is null and r.due_on is not null), '[]') as "returnsDueOn"
  from programs.organization o
  left join lateral (select max(a.closed_at) as at from programs.audit a where a.tenant_id = o.tenant_id and a.program = 'AASP' and a.status = 'CLOSED') audited on true
  where o.tenant_id = any($1::uuid[])`;

/** What is on record of these organisations, in one statement. */
export function readRankFacts(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<RankFacts[]> {
  return reads.query<RankFacts>(statement, [organizationIds]);
}
