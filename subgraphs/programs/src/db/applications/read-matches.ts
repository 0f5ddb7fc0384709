import type { ReadSession } from '@platform/kit/database/session.js';

/** Why another organisation or an earlier application is shown to a reviewer. */
export type MatchReason = 'SAME_NUMBER' | 'SIMILAR_NAME' | 'SAME_DOMAIN' | 'EARLIER_APPLICATION';

export interface ApplicationMatchRow {
  id: string;
  parentId: string;
  reason: MatchReason;
  organizationId: string;
  displayName: string;
  applicationId: string | null;
  program: string | null;
  status: string | null;
  /** Likeness of the names, 0 to 1; null where something else matches. */
  similarity: number | null;
}

const similarEnough = 0.45;
const matchesOfEach = 20;

/** What else is on record that a reviewer should know of: hints, never a verdict. Staff's sessions see all tenants. */
export function readMatches(reads: Pick<ReadSession, 'query'>, ids: readonly string[]): Promise<ApplicationMatchRow[]> {
  return reads.query<ApplicationMatchRow>(
    `with asked as (
       select p.id, p.tenant_id, p.email_domain, o.organization_number, o.country, o.legal_name
       from programs.application p join programs.organization o on o.tenant_id = p.tenant_id where p.id = any($1::uuid[])
     ), found as (
       select a.id as parent, 'SIMILAR_NAME' as reason, o.tenant_id, null::uuid as application, public.similarity(o.legal_name, a.legal_name) as similarity
       from asked a join programs.organization o on o.legal_name operator(public.%) a.legal_name and o.tenant_id <> a.tenant_id and public.similarity(o.legal_name, a.legal_name) >= ${similarEnough}
       union all
       select a.id, 'SAME_NUMBER', o.tenant_id, null, null
       from asked a join programs.organization o on o.organization_number = a.organization_number and o.tenant_id <> a.tenant_id
       union all
       select a.id, 'SAME_DOMAIN', p.tenant_id, p.id, null
       from asked a join programs.application p on p.email_domain = a.email_domain and p.tenant_id <> a.tenant_id
       union all
       select a.id, 'EARLIER_APPLICATION', p.tenant_id, p.id, null
       from asked a join programs.application p on p.tenant_id = a.tenant_id and p.id <> a.id
     ), ranked as (
       select f.*, row_number() over (partition by f.parent order by f.reason = 'EARLIER_APPLICATION' desc, f.similarity desc nulls first, f.tenant_id) as place from found f
     )
     select concat_ws('/', r.parent, r.reason, coalesce(r.application, r.tenant_id)) as id, r.parent as "parentId", r.reason, r.tenant_id as "organizationId", o.display_name as "displayName",
       r.application as "applicationId", p.program, p.status, round(r.similarity::numeric, 2)::float8 as similarity
     from ranked r join programs.organization o on o.tenant_id = r.tenant_id
     left join programs.application p on p.tenant_id = r.tenant_id and p.id = r.application
     where r.place <= ${matchesOfEach} order by r.parent, r.place`,
    [ids],
  );
}
