import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { messageOfMove } from '../../domain/holds/hold-message.js';
import type { HoldMove } from '../../domain/holds/hold-moves.js';
import type { HoldTaking } from '../../domain/holds/settlement-plan.js';
import type { HoldWork } from './hold-work.js';
import { keepOfHold } from './keep-of-hold.js';
import { moveHold, type WhyMoved } from './move-hold.js';
import { chargeReceivable } from './receipt-card.js';
import { authorizationsOf, liveAuthorization, planAuthorization, planEnd, planVoids } from './plan-payment.js';
import { tellCustomer } from './tell-customer.js';

/** Makes a move and queues what the customer is told of it, in the open transaction. */
export async function takeStep(work: HoldWork, hold: CardHold, step: WhyMoved & { move: HoldMove }): Promise<void> {
  await moveHold(work, hold, step);
  const message = messageOfMove(step.move, { ...hold, isRetail: hold.settleTaking === 'RETAIL' });
  if (message !== null) await tellCustomer(work, hold, message);
}

/** Asks for the next authorisation first; the present one is freed only once that is live. */
export async function reauthorize(work: HoldWork, hold: CardHold): Promise<void> {
  const known = (await authorizationsOf(work, hold)).findLast(({ cardReference }) => cardReference !== null) ?? null;
  await takeStep(work, hold, { move: 'REAUTHORIZE' });
  await planAuthorization(work, hold, { withCardOf: known });
}

/** Begins to free the card; one that holds nothing any more is free at once. */
export async function release(work: HoldWork, hold: CardHold, why: WhyMoved = {}): Promise<void> {
  await takeStep(work, hold, { move: 'RELEASE', ...why });
  if ((await planVoids(work, await authorizationsOf(work, hold))) === 0) await takeStep(work, hold, { move: 'CONFIRM_RELEASED' });
}

/** Begins to free a card for which nothing was shipped. */
export async function cancel(work: HoldWork, hold: CardHold, why: WhyMoved = {}): Promise<void> {
  await takeStep(work, hold, { move: 'CANCEL', ...why });
  if ((await planVoids(work, await authorizationsOf(work, hold))) === 0) await takeStep(work, hold, { move: 'CONFIRM_CANCELLED' });
}

/** What is wanted freed is freed as soon as its state lets it be. */
export async function cancelWherePossible(work: HoldWork, hold: CardHold): Promise<void> {
  if (hold.state === 'DRAFT') await takeStep(work, hold, { move: 'ABANDON' });
  else if (['ACTION_REQUIRED', 'AUTHORIZED', 'UNSECURED'].includes(hold.state)) await cancel(work, hold);
}

export interface Taking {
  taking: HoldTaking;
  amountMinor: bigint;
}

/**
 * Begins to charge the card. The e-mail about the retail price is queued before, in the same transaction; the database asks
 * for it. Where nothing secures the hold any more, the amount is owed.
 * @source ERS-24 ERS-25
 */
export async function capture(work: HoldWork, hold: CardHold, { taking, amountMinor, ...why }: Taking & WhyMoved): Promise<void> {
  const noticeId = taking === 'RETAIL' ? await tellCustomer(work, hold, 'HOLD_RETAIL_NOTICE') : null;
  await keepOfHold(work.manager, hold, { settleTaking: taking, settleMinor: amountMinor, settleDecidedAt: work.now, noticeId });
  await takeStep(work, hold, { move: 'CAPTURE', ...why });
  const authorizations = await authorizationsOf(work, hold);
  const live = liveAuthorization(authorizations);
  if (live !== null) await planEnd(work, live, { kind: 'CAPTURE', amountMinor });
  await planVoids(work, authorizations.filter((authorization) => authorization !== live));
  if (live === null) await owe(work, hold, 'NO_LIVE_AUTHORIZATION');
}

/** The card could not be charged: the amount becomes a receivable. */
export async function owe(work: HoldWork, hold: CardHold, code: string): Promise<void> {
  await takeStep(work, hold, { move: 'FAIL_CAPTURE', reason: code });
  await takeStep(work, hold, { move: 'BOOK_RECEIVABLE' });
  await chargeReceivable(work, hold);
}
