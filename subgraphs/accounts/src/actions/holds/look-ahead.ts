import type { HoldAheadRow } from '../../db/holds/read-holds-ahead.js';
import { type NextHoldAct, nextHoldAct } from '../../domain/holds/next-hold-act.js';
import { type RulingOption, rulingOptions } from '../../domain/holds/hold-ruling.js';
import type { SettlementPlan } from '../../domain/holds/settlement-plan.js';
import { usualTimes } from './hold-work.js';
import { planOfHold, type RuleReader } from './plan-of-hold.js';
import { reviewOf } from './with-hold.js';

/** What lies ahead of a hold as it stands. */
export interface LookAhead {
  id: string;
  next: NextHoldAct | null;
  /** What the terms say of it by what is known now. */
  plan: SettlementPlan;
  /** What a person may decide now. */
  rulings: RulingOption[];
}

/** Says of a hold what the platform does next by itself, what the terms call for, and what a person may decide. */
export async function lookAhead(reader: RuleReader, hold: HoldAheadRow, now: Date): Promise<LookAhead> {
  const { plan } = await planOfHold(reader, hold, now);
  const { authorizations, askAt } = hold;
  const last = authorizations.at(-1);
  const ending = authorizations.findLast(({ state }) => state === 'LIVE') ?? null;
  const ahead = { ...hold, captureBefore: ending?.captureBefore ?? null, isRenewalRefused: last?.state === 'DECLINED', plan, askAt };
  return { id: hold.id, next: nextHoldAct(ahead, usualTimes), plan, rulings: rulingOptions(await reviewOf(reader, hold, now)) };
}
