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

/** A hold as a person finds it who is to decide about it; its caller has locked it. */
export async function underReview({ manager, now }: Pick<HoldWork, 'manager' | 'now'>, hold: HoldToPlan & { id: string }): Promise<HoldWithAmounts> {
  const billed = hold.state === 'RECEIVABLE' && (await manager.query<unknown[]>(`select 1 from charge where kind = 'CARD_HOLD' and subject_id = $1 and invoice_id is not null`, [hold.id])).length > 0;
  return reviewOf(manager, { ...hold, isBilled: billed }, now);
}

export async function reviewOf(manager: RuleReader, hold: HoldToPlan & { isBilled: boolean }, now: Date): Promise<HoldWithAmounts> {
  const { charges } = (await planOfHold(manager, hold, now)).settlement;
  const { state, reviewReason, amountMinor, settleMinor, isBilled } = hold;
  return { state, reviewReason, charges, feesMinor: feesMinor(charges, pricesOf(hold)), isBilled, amountMinor, settleMinor };
}
