import type { Parameters } from '@platform/kit/list/parameters.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { addDays } from '@platform/kit/pure/local-date.js';
import { lastDay, type Quarter } from '@platform/kit/pure/quarter.js';

export interface RepairCounts {
  completed: number;
  opened: number;
}

export interface TechnicianCounts {
  employedCertifiedTechnicians?: number;
  contractedCertifiedTechnicians?: number;
  /** RFC 3339 instant of the later of the two. */
  observedAt: string;
}

/** What is on record of an authorised service provider for some quarters. */
export interface PartnerQuarterFacts {
  /** The organisation. */
  id: string;
  region: string;
  approvedOn: LocalDate;
  registeredAt: Date;
  /** Quarters without any repair on record are absent. */
  repairs: Partial<Record<Quarter, RepairCounts>>;
  /** As last told before each quarter's end; null when not asked for. */
  technicians: Partial<Record<Quarter, TechnicianCounts>> | null;
}

/** Which facts to read beside those that every quarter needs. */
export interface QuarterFactsAsked {
  quarters: readonly Quarter[];
  technicians: boolean;
}

/** Approved partners: those whose repairs are held against the terms. */
export const approvedPartners = `programs.organization o join programs.enrollment e on e.tenant_id = o.tenant_id and e.program = 'AASP' and e.approved_on is not null`;

/** A row of `quarterFactColumns`: the counts of the quarters come as one text, which costs the database less to write than JSON. */
export interface PartnerQuarterRow extends Omit<PartnerQuarterFacts, 'repairs'> {
  /** As `2026-Q1 210 230,2026-Q2 150 160`: quarter, completed, opened; null without a repair on record. */
  counts: string | null;
}

/** What a row tells. */
export function quarterFacts({ counts, id, region, approvedOn, registeredAt, technicians }: PartnerQuarterRow): PartnerQuarterFacts {
  const repairs: PartnerQuarterFacts['repairs'] = {};
  for (const told of counts?.split(',') ?? []) {
    const [quarter, completed, opened] = told.split(' ');
    repairs[quarter as Quarter] = { completed: Number(completed), opened: Number(opened) };
  }
  return { id, region, approvedOn, registeredAt, repairs, technicians };
}

/** The columns of a `PartnerQuarterRow`, for a statement over `approvedPartners`. */
export function quarterFactColumns({ quarters, technicians }: QuarterFactsAsked, parameters: Parameters): string {
  // Between the first and the last, as a partner's quarters lie side by side in the key: one look instead of one for each. Others do no harm.
  const inOrder = quarters.toSorted();
  const [first, last] = [parameters.add(inOrder[0]), parameters.add(inOrder.at(-1))];
  const counts = `(select string_agg(c.quarter || ' ' || c.completed || ' ' || c.opened, ',') from (
      select quarter, sum(completed) as completed, sum(opened) as opened
      from programs.quarter_repair_count c where c.tenant_id = o.tenant_id and c.quarter between ${first} and ${last} group by quarter) c)`;
  return `o.tenant_id as id, o.region, e.approved_on::text as "approvedOn", o.created_at as "registeredAt",
    ${counts} as counts, ${technicians ? techniciansColumn(quarters, parameters) : 'null::jsonb'} as technicians`;
}

function techniciansColumn(quarters: readonly Quarter[], parameters: Parameters): string {
  const endedBefore = quarters.map((quarter) => `${addDays(lastDay(quarter), 1)}T00:00:00Z`);
  return `coalesce((select jsonb_object_agg(q.quarter, told.counts || jsonb_build_object('observedAt', told.observed_at))
    from unnest(${parameters.add(quarters)}::text[], ${parameters.add(endedBefore)}::timestamptz[]) q (quarter, ended_before)
    cross join lateral (select jsonb_object_agg(f.fact, f.value) as counts, max(f.observed_at) as observed_at from (
      select distinct on (f.fact) f.* from programs.organization_fact f
      where f.tenant_id = o.tenant_id and f.fact in ('employedCertifiedTechnicians', 'contractedCertifiedTechnicians') and f.observed_at < q.ended_before
      order by f.fact, f.observed_at desc, f.event_id desc) f) told
    where told.counts is not null), '{}')`;
}
