import type { CheckResult } from '../verdict.js';

/** Every part must hold: the first part not met decides, else the first that lacks evidence, else the first that applies. */
export function allOf(first: CheckResult, ...others: CheckResult[]): CheckResult {
  const parts = [first, ...others];
  const firstWith = (verdict: CheckResult['verdict']) => parts.find((part) => part.verdict === verdict);
  return firstWith('NOT_MET') ?? firstWith('NEEDS_EVIDENCE') ?? firstWith('MET') ?? first;
}
