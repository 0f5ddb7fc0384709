import type { ReadSession } from '@platform/kit/database/session.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';

import type { JsonValue, SnapshotFact } from '../../domain/decisions/facts-snapshot.js';
import type { ToldTechnician } from '../../domain/decisions/known-technicians.js';
import type { WaiverInForce } from '../../domain/decisions/waivers-in-force.js';
import type { WatchedProgram } from '../../domain/decisions/watched-criteria.js';
import type { EnrollmentState, MoveReason } from '../../domain/enrollment/enrollment-moves.js';
import type { PremisesFacts } from '../../domain/premises/premises-facts.js';
import type { RepairCounts } from '../quota/partner-quarter-facts.js';

/** An account as its events told it last. */
export interface ToldAccount {
  value: { type: string; status: string; standing: string; createdOn?: string | null };
  observedAt: string;
}

export interface HeldFinding {
  criterion: string;
  finding: string;
  evidenceIds: string[];
  validTo: string | null;
  foundAt: string;
}

/** Everything on record that an enrolment is judged by. */
export interface DecisionRecord {
  enrollmentId: string;
  organizationId: string;
  program: WatchedProgram;
  state: EnrollmentState;
  /** Why the state was taken; null where no move is on record. */
  stateReason: MoveReason | null;
  approvedOn: string | null;
  region: string;
  registeredAt: string;
  /** What was declared in the application that led to admission; null where there was none. */
  declared: { form: Record<string, JsonValue>; decidedAt: string; accountCreatedOn: string | null } | null;
  /** What neighbours told, by name. */
  told: Record<string, SnapshotFact>;
  accounts: ToldAccount[];
  technicians: (ToldTechnician & { source: string; observedAt: string })[];
  repairs: Partial<Record<Quarter, RepairCounts>>;
  premises: (PremisesFacts & { observedAt: string | null })[];
  findings: HeldFinding[];
  /** Those approved, whose last day may be over. */
  waivers: WaiverInForce[];
  /** Fingerprint of what the latest decision says; null before the first. */
  said: string | null;
  /** The mark this reading has seen. */
  seenMark: string | null;
}

const told = `(select jsonb_object_agg(f.fact, jsonb_build_object('value', f.value, 'source', f.source, 'observedAt', f.observed_at)) from (
    select distinct on (f.fact) f.fact, f.value, f.source, f.observed_at from programs.organization_fact f
    where f.tenant_id = e.tenant_id and f.fact <> 'accountStanding' order by f.fact, f.observed_at desc, f.event_id desc) f)`;

const declared = `(select jsonb_build_object('form', a.form, 'decidedAt', a.decided_at, 'accountCreatedOn', a.account_created_on) from programs.application a
    where a.tenant_id = e.tenant_id and a.program = e.program and a.status = 'APPROVED' order by a.decided_at desc limit 1)`;

const accounts = `(select jsonb_agg(jsonb_build_object('value', f.value, 'observedAt', f.observed_at) order by f.account_id) from (
    select distinct on (f.value ->> 'accountId') f.value ->> 'accountId' as account_id, f.value, f.observed_at from programs.organization_fact f
    where f.tenant_id = e.tenant_id and f.fact = 'accountStanding' order by f.value ->> 'accountId', f.observed_at desc, f.event_id desc) f)`;

const technicians = `(select jsonb_agg(jsonb_build_object('id', t.technician_id, 'acmtOn', t.acmt_on, 'iosQualifiedOn', t.ios_qualified_on, 'startedOn', t.started_on, 'endedOn', t.ended_on,
      'source', t.source, 'observedAt', t.observed_at) order by t.technician_id)
    from programs.technician_fact t where t.tenant_id = e.tenant_id)`;

const repairs = `(select jsonb_object_agg(c.quarter, c.counts) from (
    select quarter, jsonb_build_object('completed', sum(completed), 'opened', sum(opened)) as counts
    from programs.quarter_repair_count c where c.tenant_id = e.tenant_id and c.quarter = any($1::text[]) group by quarter) c)`;

const premises = `(select jsonb_agg(jsonb_build_object('addressKind', l.address_kind, 'dedicatedStaff', p.dedicated_staff, 'commercialVisits', p.commercial_visits,
      'easyToReach', p.easy_to_reach, 'receptionClean', p.reception_clean, 'receptionPresentable', p.reception_presentable, 'securedRepairArea', p.secured_repair_area,
      'securedPartsStorage', p.secured_parts_storage, 'securedIntake', p.secured_intake, 'observedAt', p.observed_at) order by l.name, l.id)
    from programs.service_location l
    left join lateral (select * from programs.premises_facts f where f.tenant_id = l.tenant_id and f.location_id = l.id
      order by f.observed_at desc, f.recorded_at desc, f.id desc limit 1) p on true
    where l.tenant_id = e.tenant_id)`;

const findings = `(select jsonb_agg(jsonb_build_object('criterion', f.criterion, 'finding', f.finding, 'evidenceIds', f.evidence_ids, 'validTo', f.valid_to, 'foundAt', f.found_at)) from (
    select distinct on (f.criterion) f.* from programs.reviewer_finding f
    where f.tenant_id = e.tenant_id and f.enrollment_id = e.id order by f.criterion, f.found_at desc, f.id desc) f)`;

const waivers = `(select jsonb_agg(jsonb_build_object('id', w.id, 'criterion', w.criterion, 'validFrom', w.valid_from, 'validTo', w.valid_to) order by w.id)
    from programs.waiver w where w.tenant_id = e.tenant_id and w.enrollment_id = e.id and w.decision = 'APPROVED'
      and not exists (select 1 from programs.waiver_end x where x.tenant_id = w.tenant_id and x.waiver_id = w.id))`;

const stateReason = `(select v.reason from programs.enrollment_event v where v.tenant_id = e.tenant_id and v.enrollment_id = e.id order by v.at desc, v.id desc limit 1)`;

const columns = `e.id as "enrollmentId", e.tenant_id as "organizationId", e.program, e.state, ${stateReason} as "stateReason", e.approved_on::text as "approvedOn", e.region,
  o.created_at::text as "registeredAt", ${declared} as declared, coalesce(${told}, '{}') as told, coalesce(${accounts}, '[]') as accounts,
  case when e.program in ('IDS', 'SSA') then coalesce(${technicians}, '[]') else '[]' end as technicians,
  case when e.program = 'AASP' then coalesce(${repairs}, '{}') else '{}' end as repairs, case when e.program = 'AASP' then coalesce(${premises}, '[]') else '[]' end as premises,
  coalesce(${findings}, '[]') as findings, coalesce(${waivers}, '[]') as waivers, r.said, r.marked_at::text as "seenMark"`;

const besides = `join programs.organization o on o.tenant_id = e.tenant_id join programs.enrollment_review r on r.tenant_id = e.tenant_id and r.enrollment_id = e.id`;

type Reads = Pick<ReadSession, 'query'>;

/** What is on record of these enrolments, in one statement. */
export function readDecisionBases(reads: Reads, { enrollmentIds, quarters }: { enrollmentIds: readonly string[]; quarters: readonly Quarter[] }): Promise<DecisionRecord[]> {
  return reads.query<DecisionRecord>(`select ${columns} from programs.enrollment e ${besides} where e.id = any($2::uuid[]) order by e.id`, [quarters, enrollmentIds]);
}

export interface NextBases {
  program: WatchedProgram;
  /** The last enrolment of the batch before; null at the beginning. */
  after: string | null;
  atMost: number;
  quarters: readonly Quarter[];
}

/** The next enrolments of a programme by their ids, in one statement: so any number of them is read in batches. */
export function readNextDecisionBases(reads: Reads, { program, after, atMost, quarters }: NextBases): Promise<DecisionRecord[]> {
  return reads.query<DecisionRecord>(
    `with next as (select n.tenant_id, n.enrollment_id from programs.enrollment_review n
       where n.program = $2 and n.enrollment_id > coalesce($3::uuid, '00000000-0000-0000-0000-000000000000') order by n.enrollment_id limit $4)
     select ${columns} from next join programs.enrollment e on e.tenant_id = next.tenant_id and e.id = next.enrollment_id ${besides} order by e.id`,
    [quarters, program, after, atMost],
  );
}
