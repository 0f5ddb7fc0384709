import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import type { HoldUnderReview } from '../../domain/holds/hold-ruling.js';
import { feesMinor } from '../../domain/holds/settlement-plan.js';
import type { HoldWork } from './hold-work.js';
import { planOfHold, pricesOf } from './plan-of-hold.js';

/** The hold of that id that the viewer may see; null where there is none. */
export function foundHold(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, id: string): Promise<CardHold | null> {
  return look(context, (manager) => manager.findOneBy(CardHold, { id }));
}

/** A hold as a person finds it who is to decide about it. */
export async function underReview({ manager, now }: Pick<HoldWork, 'manager' | 'now'>, hold: CardHold): Promise<HoldUnderReview> {
  const { charges } = (await planOfHold(manager, hold, now)).settlement;
  return { state: hold.state, reviewReason: hold.reviewReason, charges, feesMinor: feesMinor(charges, pricesOf(hold)) };
}
