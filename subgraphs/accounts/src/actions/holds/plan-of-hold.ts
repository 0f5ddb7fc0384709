import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { decideHold } from '../../domain/holds/decide-hold.js';
import { inspectionFinding } from '../../domain/holds/inspection-finding.js';
import type { HoldSettlement } from '../../domain/holds/hold-settlement.js';
import { type HoldPrices, type SettlementPlan, settlementPlan } from '../../domain/holds/settlement-plan.js';

/** What is looked at of a hold to say what becomes of it. */
export type HoldToPlan = Pick<
  CardHold,
  | 'state' | 'reviewReason' | 'country' | 'amountMinor' | 'settleMinor' | 'otherDamageFeeMinor' | 'outOfWarrantyFeeMinor' | 'shippedAt' | 'returnDueOn' | 'timeZone'
  | 'receivedAt' | 'inspectedAt' | 'coverage' | 'accidentalDamage' | 'uncoveredDamage' | 'outOfWarrantyEligible' | 'extent' | 'isRightDevice'
>;

/** Where the terms are read. */
export interface RuleReader {
  query<Rows>(text: string, values?: unknown[]): Promise<Rows>;
}

export interface PlanOfHold {
  settlement: HoldSettlement;
  plan: SettlementPlan;
}

const waits: PlanOfHold = { settlement: { hold: 'KEEP', charges: [], emailRequired: false }, plan: { kind: 'KEEP' } };

/** What becomes of a hold by what is known now, by the terms that were in force when its replacement shipped. */
export async function planOfHold(manager: RuleReader, hold: HoldToPlan, now: Date): Promise<PlanOfHold> {
  const { shippedAt, returnDueOn, timeZone, country } = hold;
  if (shippedAt === null || returnDueOn === null || timeZone === null || hold.amountMinor === null) return waits;
  const ruleSets = await readRuleSets({ query: (text, values = []) => manager.query(text, [...values]) });
  const ruleSet = ruleSetInForce(ruleSets, { program: 'ERS', region: country, on: localDateAt(shippedAt, timeZone) });
  const decided = decideHold({ ...inspectionFinding(hold), timeZone }, { ruleSet, dueOn: parseLocalDate(returnDueOn), asOf: latest(now, hold.receivedAt, hold.inspectedAt) });
  const prices = pricesOf(hold);
  const covered = decided.results.find(({ criterion }) => criterion === 'ERS.HOLD.COVERED');
  return { settlement: decided, plan: settlementPlan(decided, { prices, isReceived: hold.receivedAt !== null, isCovered: covered?.verdict === 'MET' }) };
}

/** What was told of has happened, though the clock that noted it may be ahead of ours: a hold must not wait for a time that nobody looks at again. */
function latest(now: Date, ...noted: readonly (Date | null)[]): Date {
  return noted.reduce<Date>((last, at) => (at !== null && at > last ? at : last), now);
}

export function pricesOf({ amountMinor, otherDamageFeeMinor, outOfWarrantyFeeMinor }: Pick<CardHold, 'amountMinor' | 'otherDamageFeeMinor' | 'outOfWarrantyFeeMinor'>): HoldPrices {
  return { amountMinor: amountMinor ?? 0n, otherDamageFeeMinor, outOfWarrantyFeeMinor };
}
