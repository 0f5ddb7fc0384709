import type { ReadSession } from '@platform/kit/database/session.js';

import type { StandingFacts } from '../../../domain/audit/checks/standing-checks.js';

export interface RegionalStandingFacts extends StandingFacts {
  /** The organisation. */
  id: string;
  region: string;
}

const latest = (fact: string): string => `(select f.value from programs.organization_fact f where f.tenant_id = o.tenant_id and f.fact = '${fact}' order by f.observed_at desc, f.event_id desc limit 1)`;

const statement = `
  select o.tenant_id as id, o.region, ${latest('employedCertifiedTechnicians')} as "employedCertifiedTechnicians", ${latest('openReturns')} as returns,
    coalesce((select jsonb_agg(t.certified_until) from programs.technician_fact t where t.tenant_id = o.tenant_id and t.employment = 'EMPLOYED' and t.certified_until is not null
      and coalesce(t.ended_on, 'infinity') >= t.certified_until), '[]') as "certifiedUntil",
    coalesce((select jsonb_agg(told.standing) from (select distinct on (f.value ->> 'accountId') f.value ->> 'standing' as standing, f.value ->> 'status' as status from programs.organization_fact f
      where f.tenant_id = o.tenant_id and f.fact = 'accountStanding' order by f.value ->> 'accountId', f.observed_at desc, f.event_id desc) told where told.status <> 'CLOSED'), '[]') as "accountStandings",
    coalesce((select jsonb_agg(l.address_kind) from programs.service_location l where l.tenant_id = o.tenant_id), '[]') as "addressKinds"
  from programs.organization o where o.tenant_id = any($1::uuid[])`;

/** What is on record of these organisations beside their audits, in one statement. */
export function readStandingFacts(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<RegionalStandingFacts[]> {
  return reads.query<RegionalStandingFacts>(statement, [organizationIds]);
}
