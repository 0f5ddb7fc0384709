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
 * covered and the original was received by the day it was due; both are needed. What happened on the local day of the decision has happened.
 * @source ERS-09 ERS-10 ERS-21 ERS-22 ERS-23
 */
export function decideHold(facts: Omit<HoldFacts, 'region' | 'shippedAt'>, { ruleSet, dueOn, asOf }: DueHold): Assessed & HoldSettlement {
  const judge = judgeBy(ruleSet);
  const today = localDateAt(asOf, facts.timeZone);
  const [receivedOn, inspectedOn] = [facts.receivedAt, facts.inspectedAt].map((at) => (at === null ? null : localDateAt(at, facts.timeZone)));
  const hasHappened = (on: LocalDate | null | undefined): boolean => on != null && on <= today;
  const received = hasHappened(receivedOn);
  const inspected = received && hasHappened(inspectedOn);

  const covered = judge('ERS.HOLD.COVERED', 'oneOf', (params) => coveredRepair(facts, { inspected, params }));
  const inTime = judge('ERS.HOLD.RECEIVED_IN_TIME', 'withinBusinessDays', () => withinBusinessDays({ dueOn, receivedOn: receivedOn ?? null, today }));
  const settlement = settleHold(facts, { covered: covered.verdict, receivedInTime: inTime.verdict, received, inspected });
  return { ...assessed([covered, inTime]), ...settlement };
}
