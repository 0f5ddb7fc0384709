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

/** The columns of `PartnerQuarterFacts`, for a statement over `approvedPartners`. */
export function quarterFactColumns({ quarters, technicians }: QuarterFactsAsked, parameters: Parameters): string {
  const asked = parameters.add(quarters);
  const repairs = `(select jsonb_object_agg(c.quarter, c.counts) from (
      select quarter, jsonb_build_object('completed', sum(completed), 'opened', sum(opened)) as counts
      from programs.quarter_repair_count c where c.tenant_id = o.tenant_id and c.quarter = any(${asked}::text[]) group by quarter) c)`;
  return `o.tenant_id as id, o.region, e.approved_on::text as "approvedOn", o.created_at as "registeredAt",
    coalesce(${repairs}, '{}') as repairs, ${technicians ? techniciansColumn(quarters, parameters) : 'null::jsonb'} as technicians`;
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
