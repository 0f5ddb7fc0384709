import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type CoverageTerm, isCoverageKnown } from '../coverage/coverage-kinds.js';
import { coverageState } from '../coverage/coverage-state.js';
import type { AppleCarePlusStatus } from '../eligibility/express-replacement.js';

/**
 * Whether AppleCare+ covers a device on a day, and by which agreement, whose terms then hold: one that has ended or was cancelled says
 * that it did, and a device of which no coverage is known at all says nothing.
 * @source ERS-02 ERS-13
 */
export function appleCarePlusOf<Term extends CoverageTerm>(coverages: readonly Term[], on: LocalDate): { status: AppleCarePlusStatus | null; agreement: Term | null } {
  const plans = coverages.filter(({ kind, partNumber }) => kind === 'APPLECARE_PLUS' && partNumber === null);
  const active = plans.find((plan) => coverageState(plan, on) === 'ACTIVE');
  if (active !== undefined) return { status: 'ACTIVE', agreement: active };
  const ended = plans.find((plan) => coverageState(plan, on) !== 'UPCOMING');
  if (ended !== undefined) return { status: 'EXPIRED', agreement: ended };
  return { status: isCoverageKnown(coverages) ? 'NONE' : null, agreement: null };
}
