import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { needsEvidence, notMet } from '@platform/kit/pure/checks/check-result.js';
import { oneOf, type OneOfParams } from '@platform/kit/pure/checks/one-of.js';
import { withinBusinessDays } from '@platform/kit/pure/checks/within-business-days.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

import { settleHold, type HoldSettlement } from './hold-settlement.js';
import type { HoldFacts } from './hold-facts.js';

export interface HoldAssessed extends Assessed, HoldSettlement {
  /** Until 24:00 local time. */
  returnDueDate: LocalDate;
  calendarVersion: string;
}

/**
 * The hold on a customer's card is released when the repair is covered and the original device was received within the
 * programme's business days after the replacement was dispatched; both are needed.
 * @source ERS-06 ERS-09 ERS-10 ERS-21 ERS-22 ERS-23
 */
export function assessHold(facts: HoldFacts, { ruleSet, asOf }: { ruleSet: RuleSet; asOf: Date }): HoldAssessed {
  const judge = judgeBy(ruleSet);
  const { businessDays } = criterionOf(ruleSet, 'ERS.HOLD.RECEIVED_IN_TIME', 'withinBusinessDays').params;
  const { dueOn, calendarVersion } = dueDate({ ...facts, openedAt: facts.shippedAt, businessDays });
  const today = localDateAt(asOf, facts.timeZone);
  const receivedOn = facts.receivedAt == null ? null : localDateAt(facts.receivedAt, facts.timeZone);
  const received = hasHappened(facts.receivedAt, asOf);
  const inspected = received && hasHappened(facts.inspectedAt, asOf);

  const covered = judge('ERS.HOLD.COVERED', 'oneOf', (params) => coveredRepair(facts, { inspected, params }));
  const inTime = judge('ERS.HOLD.RECEIVED_IN_TIME', 'withinBusinessDays', () => withinBusinessDays({ dueOn, receivedOn, today }));
  const settlement = settleHold(facts, { covered: covered.verdict, receivedInTime: inTime.verdict, received, inspected });
  return { ...assessed([covered, inTime]), ...settlement, returnDueDate: dueOn, calendarVersion };
}

/**
 * A repair is covered by the limited warranty, AppleCare+ or consumer law; damage beyond them is not, whichever of them
 * covers the rest. Before the device is received and inspected nothing is known.
 * @source ERS-09 ERS-14 ERS-22
 */
export function coveredRepair(
  { coverage, uncoveredDamage }: Pick<HoldFacts, 'coverage' | 'uncoveredDamage'>,
  { inspected, params }: { inspected: boolean; params: OneOfParams },
): CheckResult {
  const result = oneOf(coverage, params);
  if (!inspected) return needsEvidence('REVIEW_PENDING', { ...result, observed: 'not inspected' });
  return uncoveredDamage ? notMet('NOT_COVERED', { ...result, observed: 'further damage not covered' }) : result;
}

function hasHappened(instant: Date | null, asOf: Date): boolean {
  return instant != null && instant <= asOf;
}
