import { addBusinessDays } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { met, needsEvidence, notMet } from '@platform/kit/pure/checks/check-result.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

export const OrderAccountStanding = { GOOD: 'GOOD', ON_HOLD: 'ON_HOLD', SUSPENDED: 'SUSPENDED' } as const;
export type OrderAccountStanding = keyof typeof OrderAccountStanding;

export const DispatchReason = {
  PARTS_NOT_AVAILABLE: 'PARTS_NOT_AVAILABLE',
  PARTS_AVAILABILITY_UNKNOWN: 'PARTS_AVAILABILITY_UNKNOWN',
  ACCOUNT_STATUS: 'ACCOUNT_STATUS',
  RETURN_AWAITED: 'RETURN_AWAITED',
} as const;
export type DispatchReason = keyof typeof DispatchReason;

/** An accepted order that waits for its replacement. Null is unknown. */
export interface IdsDispatchFacts {
  /** ISO 3166 region whose business days count. */
  region: string;
  orderAcceptedOn: LocalDate;
  partsAvailable: boolean | null;
  accountStatus: OrderAccountStanding;
}

export interface IdsDispatchAssessed extends Assessed {
  /** Dispatch, never delivery; null where none is promised. */
  plannedDispatchDate: LocalDate | null;
  /** Why none is promised; the order itself stands. */
  reasons: readonly DispatchReason[];
  calendarVersion: string;
}

/**
 * A replacement is promised to leave on the next business day after acceptance, if parts are available and the account
 * is in good standing.
 * @source IDS-21 IDS-31
 */
export function assessIdsDispatch(facts: IdsDispatchFacts, ruleSet: RuleSet): IdsDispatchAssessed {
  const { params } = criterionOf(ruleSet, 'IDS.NEXT_DAY_DISPATCH', 'withinBusinessDays');
  const calendar = businessCalendar(facts.region);
  const { date } = addBusinessDays(facts.orderAcceptedOn, params.businessDays, calendar);
  const reasons = dispatchReasons(facts);
  const promised = promisedDispatch(date, reasons);
  const result = judgeBy(ruleSet)('IDS.NEXT_DAY_DISPATCH', 'withinBusinessDays', () => promised);
  return {
    ...assessed([result]),
    plannedDispatchDate: promised.verdict === 'MET' ? date : null,
    reasons,
    calendarVersion: calendar.version,
  };
}

/**
 * Every reason against a promise, not only the first.
 * @source IDS-31
 */
export function dispatchReasons({ partsAvailable, accountStatus }: Pick<IdsDispatchFacts, 'partsAvailable' | 'accountStatus'>): DispatchReason[] {
  const reasons: DispatchReason[] = [];
  if (partsAvailable == null) reasons.push('PARTS_AVAILABILITY_UNKNOWN');
  else if (!partsAvailable) reasons.push('PARTS_NOT_AVAILABLE');
  if (accountStatus !== 'GOOD') reasons.push('ACCOUNT_STATUS');
  return reasons;
}

function promisedDispatch(date: LocalDate, reasons: readonly DispatchReason[]): CheckResult {
  const seen = { observed: reasons.length === 0 ? date : reasons.join(', '), required: `<= ${date}` };
  if (reasons.includes('PARTS_NOT_AVAILABLE')) return notMet('PARTS_NOT_AVAILABLE', seen);
  if (reasons.includes('ACCOUNT_STATUS')) return notMet('ACCOUNT_STATUS', seen);
  return reasons.length === 0 ? met(seen) : needsEvidence('PARTS_AVAILABILITY_UNKNOWN', seen);
}
