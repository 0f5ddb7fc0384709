import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';
import type { Assessed } from '@platform/kit/pure/verdict.js';

import { decideHold } from './decide-hold.js';
import type { HoldFacts } from './hold-facts.js';
import type { HoldSettlement } from './hold-settlement.js';

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
  const { businessDays } = criterionOf(ruleSet, 'ERS.HOLD.RECEIVED_IN_TIME', 'withinBusinessDays').params;
  const { dueOn, calendarVersion } = dueDate({ ...facts, openedAt: facts.shippedAt, businessDays });
  return { ...decideHold(facts, { ruleSet, dueOn, asOf }), returnDueDate: dueOn, calendarVersion };
}
