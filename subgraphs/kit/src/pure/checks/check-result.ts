import type { ReasonCode, reasonCodesByVerdict } from '../reason-code.js';
import type { CheckResult, Verdict } from '../verdict.js';

interface Seen {
  observed: string | number | null;
  required: string | null;
}

type ReasonFor<V extends Verdict> = (typeof reasonCodesByVerdict)[V][number];

export function met(seen: Seen): CheckResult {
  return result('MET', 'SATISFIED', seen);
}

export function notMet(reasonCode: ReasonFor<'NOT_MET'>, seen: Seen): CheckResult {
  return result('NOT_MET', reasonCode, seen);
}

export function needsEvidence(reasonCode: ReasonFor<'NEEDS_EVIDENCE'>, seen: Seen): CheckResult {
  return result('NEEDS_EVIDENCE', reasonCode, seen);
}

export function notApplicable(reasonCode: ReasonFor<'NOT_APPLICABLE'>, seen: Seen): CheckResult {
  return result('NOT_APPLICABLE', reasonCode, seen);
}

function result(verdict: Verdict, reasonCode: ReasonCode, { observed, required }: Seen): CheckResult {
  return { verdict, reasonCode, observed: observed == null ? null : String(observed), required };
}
