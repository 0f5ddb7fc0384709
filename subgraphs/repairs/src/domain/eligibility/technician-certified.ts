import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';

import { assessAaspRepair } from './authorised-service-provider.js';

/** A certification as Certification tells of it: only what was passed at an authorised test centre is told, withdrawn ones are not. */
export interface ToldCertification {
  product: string;
  track: string;
  passedOn: LocalDate;
  validUntil: LocalDate;
}

/** What is known of a technician; certifications are null while none were told of. */
export interface CertifiedTechnician {
  startedOn: LocalDate | null;
  endedOn: LocalDate | null;
  certifications: readonly ToldCertification[] | null;
}

export const technicianStops = ['NO_TECHNICIAN', 'PRODUCT_UNKNOWN', 'NOT_EMPLOYED', 'NOT_CERTIFIED'] as const;
export type TechnicianStop = (typeof technicianStops)[number];

export interface RepairByTechnician {
  /** Null when nobody is named. */
  technician: CertifiedTechnician | null;
  /** The product line; null when it is not known. */
  product: string | null;
  on: LocalDate;
}

export interface TechnicianJudged {
  /** Null when nothing stands in the way. */
  stop: TechnicianStop | null;
  result: CriterionResult | null;
}

/**
 * A service provider's repair is done by a named technician who works for the organisation and is certified for the
 * product on the date; whoever has no certification that was told of has none, and a product that nobody named cannot be held against any.
 * @source AASP-28 AASP-30 AASP-31
 */
export function technicianCertified({ technician, product, on }: RepairByTechnician, terms: RuleSet): TechnicianJudged {
  if (technician === null) return { stop: 'NO_TECHNICIAN', result: null };
  if (product === null) return { stop: 'PRODUCT_UNKNOWN', result: null };
  const { startedOn, endedOn, certifications } = technician;
  if ((startedOn !== null && on < startedOn) || (endedOn !== null && endedOn < on)) return { stop: 'NOT_EMPLOYED', result: null };
  const technicianCertifications = certifications?.map(({ passedOn, ...held }) => ({ product: held.product, passedOn, result: 'PASS' as const, authorisedTestCentre: true })) ?? null;
  const [result] = assessAaspRepair({ product, repairCompletedOn: on, technicianCertifications }, terms).results;
  return { stop: result!.verdict === 'MET' ? null : 'NOT_CERTIFIED', result: result! };
}
