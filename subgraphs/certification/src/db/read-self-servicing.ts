import type { ReadSession } from '@platform/kit/database/session.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

export interface SelfServicingRow {
  parentId: string;
  accountId: string;
  region: string | null;
  accountCreatedOn: LocalDate;
  servicedLines: string[];
  passes: { track: string; passedOn: LocalDate }[];
}

const statement = `
  select a.tenant_id as "parentId", a.id as "accountId", o.region, a.created_on::text as "accountCreatedOn", a.serviced_lines as "servicedLines",
    coalesce(p.passes, '[]'::jsonb) as passes
  from certification.known_account a
  join certification.known_organization o on o.tenant_id = a.tenant_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('track', f.track, 'passedOn', f.passed_on)) as passes
    from (select c.track, min(c.passed_on)::text as passed_on from certification.certification c where c.tenant_id = a.tenant_id and c.withdrawn_at is null group by c.track) f
  ) p on true
  where a.tenant_id = any($1::uuid[]) and a.type = 'SELF_SERVICING_ACCOUNT' and a.status <> 'CLOSED'
  order by a.created_on, a.id`;

/** The self-servicing accounts of each of the organisations, with the first pass of each track. */
export function readSelfServicing(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<SelfServicingRow[]> {
  return reads.query<SelfServicingRow>(statement, [organizationIds]);
}

export interface ParticipationRow {
  parentId: string;
  program: string;
  isApproved: boolean;
}

const participations = `
  select tenant_id as "parentId", program, approved_on is not null and status not in ('APPLIED', 'ENDED') as "isApproved"
  from certification.known_enrollment where tenant_id = any($1::uuid[]) order by program`;

/** In which programmes each of the organisations takes part. */
export function readParticipations(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<ParticipationRow[]> {
  return reads.query<ParticipationRow>(participations, [organizationIds]);
}

export interface IosCandidateRow {
  parentId: string;
  canCompleteIosQualification: boolean | null;
  hasIosQualification: boolean;
}

const iosCandidates = `
  select t.tenant_id as "parentId", t.can_complete_ios_qualification as "canCompleteIosQualification",
    exists (select 1 from certification.certification c where c.technician_id = t.id and c.track = 'IOS_QUALIFICATION' and c.withdrawn_at is null) as "hasIosQualification"
  from certification.technician t
  where t.tenant_id = any($1::uuid[]) and coalesce(t.ended_on, 'infinity') >= $2::date and coalesce(t.started_on, '-infinity') <= $2::date`;

/** What is known of the iOS qualification of everybody who works for each of the organisations on the date. */
export function readIosCandidates(reads: Pick<ReadSession, 'query'>, { organizationIds, on }: { organizationIds: readonly string[]; on: LocalDate }): Promise<IosCandidateRow[]> {
  return reads.query<IosCandidateRow>(iosCandidates, [organizationIds, on]);
}
