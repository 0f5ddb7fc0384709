import { In, IsNull } from 'typeorm';

import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { type HoldAtHand, nextHoldMove, overdueAt, renewalAt } from '../../domain/holds/next-hold-move.js';
import { reminderAt } from '../../domain/holds/return-reminders.js';
import { PaymentOperation } from '../../db/holds/payment-operation.entity.js';
import { bookAuthorization } from './book-authorization.js';
import type { HoldWork } from './hold-work.js';
import { keepOfHold } from './keep-of-hold.js';
import { planOfHold } from './plan-of-hold.js';
import { authorizationsOf, liveAuthorization, planEnd } from './plan-payment.js';
import { capture, reauthorize, release, takeStep } from './take-step.js';
import { tellCustomer } from './tell-customer.js';

const stepsMax = 10;

/** Makes every move that is due by what is known of a hold, which the caller has locked, and notes when it is to be looked at next. */
export async function advanceHold(work: HoldWork, hold: CardHold): Promise<void> {
  for (let steps = 0; await advanceOnce(work, hold); steps += 1) if (steps > stepsMax) throw new Error('A hold does not come to rest.');
  await remind(work, hold);
  await noteNextLook(work, hold);
}

async function advanceOnce(work: HoldWork, hold: CardHold): Promise<boolean> {
  await endExpired(work, hold);
  const { atHand } = await handOf(work, hold);
  const move = nextHoldMove(atHand, work);
  const { plan } = atHand;
  if (move === null) return false;
  if (move === 'REAUTHORIZE') await reauthorize(work, hold);
  else if (move === 'RELEASE') await release(work, hold);
  else if (move === 'CAPTURE' && plan.kind === 'CAPTURE') await capture(work, hold, plan);
  else if (move === 'SEND_TO_REVIEW') await sendToReview(work, hold, atHand);
  else {
    await takeStep(work, hold, { move });
    if (move === 'RECEIVE') await keepOfHold(work.manager, hold, { reviewReason: null });
  }
  return true;
}

async function sendToReview(work: HoldWork, hold: CardHold, { plan }: HoldAtHand): Promise<void> {
  await keepOfHold(work.manager, hold, { reviewReason: plan.kind === 'REVIEW' ? plan.reason : 'NOT_RETURNED' });
  await takeStep(work, hold, { move: 'SEND_TO_REVIEW', reason: hold.reviewReason });
  if (hold.reviewReason === 'NOT_RETURNED') await tellCustomer(work, hold, 'HOLD_RETURN_OVERDUE');
}

async function handOf(work: HoldWork, hold: CardHold): Promise<{ atHand: HoldAtHand }> {
  const authorizations = await authorizationsOf(work, hold);
  const { plan } = await planOfHold(work.manager, hold, work.now);
  const last = authorizations.at(-1);
  const ending = liveAuthorization(authorizations) ?? (last?.state === 'EXPIRED' ? last : null);
  return { atHand: { ...hold, captureBefore: ending?.captureBefore ?? null, isRenewalRefused: last?.state === 'DECLINED', plan } };
}

/** The provider lets an authorisation end by itself; nothing tells of it. Should our clock be wrong about that, it is freed there now and does not stay on the card. */
async function endExpired(work: HoldWork, hold: CardHold): Promise<void> {
  const { manager, now } = work;
  for (const authorization of await authorizationsOf(work, hold)) {
    const { tenantId, id, state, captureBefore } = authorization;
    if (state !== 'LIVE' || captureBefore === null || captureBefore > now || (await isEnding(work, authorization))) continue;
    await manager.update(CardAuthorization, { tenantId, id }, { state: 'EXPIRED', endedAt: now });
    await bookAuthorization(work, authorization, { to: 'EXPIRED', currency: hold.currency ?? '' });
    await planEnd(work, authorization, { kind: 'VOID', amountMinor: authorization.amountMinor });
  }
}

/** What is being taken or freed ends by what the provider says of that. */
function isEnding({ manager }: HoldWork, { tenantId, id: authorizationId }: CardAuthorization): Promise<boolean> {
  return manager.existsBy(PaymentOperation, { tenantId, authorizationId, kind: In(['CAPTURE', 'VOID']), finishedAt: IsNull() });
}

const remindedStates: readonly CardHold['state'][] = ['AWAITING_RETURN', 'UNSECURED', 'REAUTHORIZING'];

/** One reminder at a time: a sweep that comes late does not send three at once. */
async function remind(work: HoldWork, hold: CardHold): Promise<void> {
  if (hold.deadlineAt === null || hold.receivedAt !== null || !remindedStates.includes(hold.state) || work.now >= hold.deadlineAt) return;
  let reminders = hold.reminders;
  for (let at = reminderAt(hold.deadlineAt, reminders); at !== null && at <= work.now; at = reminderAt(hold.deadlineAt, reminders)) reminders += 1;
  if (reminders === hold.reminders) return;
  await keepOfHold(work.manager, hold, { reminders });
  await tellCustomer(work, hold, 'HOLD_RETURN_REMINDER');
}

const timedStates: readonly CardHold['state'][] = ['AUTHORIZED', 'AWAITING_RETURN', 'RECEIVED', 'REVIEW', 'UNSECURED', 'REAUTHORIZING'];

async function noteNextLook(work: HoldWork, hold: CardHold): Promise<void> {
  if (hold.state === 'DRAFT') return;
  if (hold.state === 'ACTION_REQUIRED') return keepOfHold(work.manager, hold, { dueAt: hold.dueAt ?? new Date(work.now.getTime() + work.times.cardEntryHours * 3_600_000) });
  const { atHand } = await handOf(work, hold);
  const reminder = hold.deadlineAt === null || hold.receivedAt !== null ? null : reminderAt(hold.deadlineAt, hold.reminders);
  const looks = [overdueAt(atHand, work.times), renewalAt(atHand, work.times), atHand.captureBefore, reminder];
  const ahead = looks.filter((look): look is Date => look !== null && look > work.now).sort((one, other) => one.getTime() - other.getTime());
  await keepOfHold(work.manager, hold, { dueAt: timedStates.includes(hold.state) ? (ahead[0] ?? null) : null });
}
