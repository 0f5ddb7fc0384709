import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

import { type CertifiedTechnician, technicianCertified } from '../eligibility/technician-certified.js';
import { type QuoteStatus, quoteState } from '../quotes/quote-state.js';
import type { RepairProgram, RepairStatus, RepairType } from '../repair-codes.js';
import type { MoveFacts } from './move-refusals.js';
import { type KnownEnrollmentState, programOfRepair } from './program-of-repair.js';
import { isAway, type Journey } from './types/device-journey.js';
import { isVisited, type Visit } from './types/site-visit.js';

/** All that is kept of a repair that its next step depends on. */
export interface StepWorld {
  status: RepairStatus;
  repairType: RepairType;
  parts: number;
  quotes: readonly { status: QuoteStatus; validUntil: LocalDate }[];
  program: RepairProgram | null;
  enrollments: readonly KnownEnrollmentState[];
  /** Null when nobody is named. */
  technician: CertifiedTechnician | null;
  product: string | null;
  journeys: readonly Journey[];
  visits: readonly Visit[];
}

/**
 * What stands behind a repair's next step on a date: under the terms of authorised service providers the technician must be certified, elsewhere nobody asks.
 * @source AASP-28
 */
export function moveFactsOf(world: StepWorld, { terms, today, now }: { terms: RuleSet | null; today: LocalDate; now: Date }): MoveFacts {
  const { status, repairType, parts, quotes, technician, product, journeys, visits } = world;
  const isAsked = programOfRepair(world.program, world.enrollments) === 'AASP' && terms !== null;
  return {
    ...{ status, repairType, parts },
    technicianMay: !isAsked || technicianCertified({ technician, product, on: today }, terms).stop === null,
    isAway: isAway(repairType, journeys),
    isVisited: isVisited(repairType, visits, now),
    hasOpenQuote: quotes.some((quote) => quoteState(quote, today) === 'OFFERED'),
  };
}
