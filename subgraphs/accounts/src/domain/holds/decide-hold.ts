import { withinBusinessDays } from '@platform/kit/pure/checks/within-business-days.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { assessed, type Assessed } from '@platform/kit/pure/verdict.js';

import { coveredRepair } from './covered-repair.js';
import type { HoldFacts } from './hold-facts.js';
import { type HoldSettlement, settleHold } from './hold-settlement.js';

/** What the decision looks at beside the facts: the day the return is due on is computed once and kept. */
export interface DueHold {
  ruleSet: RuleSet;
  dueOn: LocalDate;
  asOf: Date;
}

/**
 * The one decision about a hold, for the question what would become of it as for the hold itself: released when the repair is
 * covered and the original was received by the day it was due; both are needed.
 * @source ERS-09 ERS-10 ERS-21 ERS-22 ERS-23
 */
export function decideHold(facts: Omit<HoldFacts, 'region' | 'shippedAt'>, { ruleSet, dueOn, asOf }: DueHold): Assessed & HoldSettlement {
  const judge = judgeBy(ruleSet);
  const today = localDateAt(asOf, facts.timeZone);
  const receivedOn = facts.receivedAt == null ? null : localDateAt(facts.receivedAt, facts.timeZone);
  const received = hasHappened(facts.receivedAt, asOf);
  const inspected = received && hasHappened(facts.inspectedAt, asOf);

  const covered = judge('ERS.HOLD.COVERED', 'oneOf', (params) => coveredRepair(facts, { inspected, params }));
  const inTime = judge('ERS.HOLD.RECEIVED_IN_TIME', 'withinBusinessDays', () => withinBusinessDays({ dueOn, receivedOn, today }));
  const settlement = settleHold(facts, { covered: covered.verdict, receivedInTime: inTime.verdict, received, inspected });
  return { ...assessed([covered, inTime]), ...settlement };
}

function hasHappened(instant: Date | null, asOf: Date): boolean {
  return instant != null && instant <= asOf;
}
