import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import type { HoldWithAmounts } from '../../domain/holds/hold-ruling.js';
import { feesMinor } from '../../domain/holds/settlement-plan.js';
import type { HoldWork } from './hold-work.js';
import { type HoldToPlan, planOfHold, pricesOf, type RuleReader } from './plan-of-hold.js';

/** The hold of that id that the viewer may see; null where there is none. */
export function foundHold(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, id: string): Promise<CardHold | null> {
  return look(context, (manager) => manager.findOneBy(CardHold, { id }));
}

/** A hold as a person finds it who is to decide about it. */
export async function underReview({ manager, now }: Pick<HoldWork, 'now'> & { manager: RuleReader }, hold: HoldToPlan): Promise<HoldWithAmounts> {
  const { charges } = (await planOfHold(manager, hold, now)).settlement;
  const { state, reviewReason, amountMinor, settleMinor } = hold;
  return { state, reviewReason, charges, feesMinor: feesMinor(charges, pricesOf(hold)), amountMinor, settleMinor };
}
