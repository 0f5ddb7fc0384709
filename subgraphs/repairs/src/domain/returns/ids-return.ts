import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { needsEvidence } from '@platform/kit/pure/checks/check-result.js';
import { withinBusinessDays } from '@platform/kit/pure/checks/within-business-days.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

/** The return of a defective product or part. Null has not happened. */
export interface IdsReturnFacts {
  /** ISO 3166 region the replacement was shipped to. */
  region: string;
  /** IANA zone of that place. */
  timeZone: string;
  /** Dispatch of the replacement. */
  shippedAt: Date;
  returnHandedOverAt: Date | null;
  receivedAt: Date | null;
  /** Where the programme handbook says otherwise; null takes the rule set's. */
  returnBusinessDays: number | null;
}

export interface IdsReturnAssessed extends Assessed {
  /** Until 24:00 local time. */
  returnDueDate: LocalDate;
  calendarVersion: string;
}

/**
 * A defective product or part is due back within the programme's business days after its replacement was dispatched.
 * @source IDS-16 IDS-26 IDS-27
 */
export function assessIdsReturn(facts: IdsReturnFacts, { ruleSet, asOf }: { ruleSet: RuleSet; asOf: Date }): IdsReturnAssessed {
  const { params } = criterionOf(ruleSet, 'IDS.RETURN_ON_TIME', 'withinBusinessDays');
  const businessDays = facts.returnBusinessDays ?? params.businessDays;
  const { dueOn, calendarVersion } = dueDate({ ...facts, openedAt: facts.shippedAt, businessDays });
  const onLocalDate = (instant: Date | null) => (instant == null ? null : localDateAt(instant, facts.timeZone));
  const onTime = returnOnTime({
    dueOn,
    handedOverOn: onLocalDate(facts.returnHandedOverAt),
    receivedOn: onLocalDate(facts.receivedAt),
    today: localDateAt(asOf, facts.timeZone),
  });
  const result = judgeBy(ruleSet)('IDS.RETURN_ON_TIME', 'withinBusinessDays', () => onTime);
  return { ...assessed([result]), returnDueDate: dueOn, calendarVersion };
}

interface ReturnDates {
  dueOn: LocalDate;
  handedOverOn: LocalDate | null;
  receivedOn: LocalDate | null;
  today: LocalDate;
}

/**
 * Received by the due date is on time; handed over by then but received later, or still on its way, is for a person to
 * judge; not even handed over by then is late.
 * @source IDS-26
 */
export function returnOnTime({ dueOn, handedOverOn, receivedOn, today }: ReturnDates): CheckResult {
  const received = withinBusinessDays({ dueOn, receivedOn, today });
  const handedOverInTime = handedOverOn !== null && handedOverOn <= dueOn && handedOverOn <= today;
  if (received.verdict !== 'NOT_MET' || !handedOverInTime) return received;
  const seen = { ...received, observed: `handed over ${handedOverOn}, received ${received.observed ?? 'not yet'}` };
  return needsEvidence(received.observed === null ? 'IN_PROGRESS' : 'RECEIVED_LATE', seen);
}
