import type { CardHold } from '../../db/holds/card-hold.entity.js';
import type { HoldRuling, HoldWithAmounts } from '../../domain/holds/hold-ruling.js';
import { takingOf } from '../../domain/holds/settlement-plan.js';
import { bookWriteOff } from './book-authorization.js';
import type { HoldWork } from './hold-work.js';
import { keepOfHold } from './keep-of-hold.js';
import { pricesOf } from './plan-of-hold.js';
import { authorizationsOf, planEnd } from './plan-payment.js';
import { capture, release, takeStep } from './take-step.js';

/** What was decided, and why; the proposal where two people decided. */
export interface RulingToCarryOut {
  ruling: HoldRuling;
  reason: string;
  proposalId: string | null;
  review: HoldWithAmounts;
}

/** Does what a person decided about a hold, which the caller has locked. */
export async function carryOutRuling(work: HoldWork, hold: CardHold, { ruling, reason, proposalId, review }: RulingToCarryOut): Promise<void> {
  if (proposalId !== null) await keepOfHold(work.manager, hold, { proposalId });
  switch (ruling) {
    case 'RELEASE':
      return release(work, hold, { reason });
    case 'CHARGE_FEES':
      return capture(work, hold, { ...takingOf(review.feesMinor ?? 0n, pricesOf(hold)), reason });
    case 'CHARGE_RETAIL':
      return capture(work, hold, { taking: 'RETAIL', amountMinor: pricesOf(hold).amountMinor, reason });
    case 'REFUND':
      await takeStep(work, hold, { move: 'REFUND', reason });
      for (const taken of (await authorizationsOf(work, hold)).filter(({ state }) => state === 'CAPTURED')) await planEnd(work, taken, { kind: 'REFUND', amountMinor: taken.capturedMinor });
      return;
    case 'WRITE_OFF':
      await takeStep(work, hold, { move: 'WRITE_OFF', reason });
      await bookWriteOff(work, hold);
  }
}
