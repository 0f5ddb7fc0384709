import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import type { PaymentOperation } from '../../db/holds/payment-operation.entity.js';
import type { HoldState } from '../../domain/holds/hold-moves.js';
import type { OperationKind, Outcome } from '../../domain/payment/operation-outcome.js';
import type { HoldWork } from './hold-work.js';
import { receiptCharge, receiptRefund } from './receipt-card.js';
import { authorizationsOf, planVoids } from './plan-payment.js';
import { cancelWherePossible, owe, takeStep } from './take-step.js';

export interface SettledOperation {
  operation: PaymentOperation;
  outcome: Outcome;
  providerReference: string | null;
}

/** In which state a hold waits for an operation. */
const waitingFor: Readonly<Record<OperationKind, readonly HoldState[]>> = {
  AUTHORIZE: ['AUTHORIZING', 'REAUTHORIZING'],
  CAPTURE: ['CAPTURING'],
  VOID: ['RELEASING', 'CANCELLING'],
  REFUND: ['REFUNDING'],
};

/** Moves a hold by the outcome of what the provider was asked for it; an outcome that it does not wait for moves nothing. */
export async function settleHoldState(work: HoldWork, hold: CardHold, settled: SettledOperation): Promise<void> {
  const { operation, outcome, providerReference } = settled;
  const waits = waitingFor[operation.kind];
  if (outcome.state === 'UNKNOWN') {
    if (waits.includes(hold.state) && !outcome.sendAgain) await takeStep(work, hold, { move: 'LOSE_OUTCOME', reason: outcome.code, providerReference });
    return;
  }
  if (hold.interrupted !== null && waits.includes(hold.interrupted)) await takeStep(work, hold, { move: 'LEARN_OUTCOME', providerReference });
  if (!waits.includes(hold.state)) return freeWhatCameLate(work, hold, settled);
  if (operation.kind === 'AUTHORIZE') await settleAuthorization(work, hold, settled);
  else if (operation.kind === 'CAPTURE') await settleCapture(work, hold, settled);
  else if (operation.kind === 'VOID') await settleVoid(work, hold, settled);
  else await settleRefund(work, hold, settled);
  if (hold.cancelRequestedAt !== null) await cancelWherePossible(work, hold);
}

async function settleAuthorization(work: HoldWork, hold: CardHold, { operation, outcome, providerReference }: SettledOperation): Promise<void> {
  const isFirst = hold.state === 'AUTHORIZING';
  if (outcome.state === 'FAILED') return takeStep(work, hold, { move: isFirst ? 'DECLINE' : 'LOSE_SECURITY', reason: outcome.code, providerReference });
  if (outcome.state === 'SUCCEEDED' && outcome.authorization === 'ACTION_REQUIRED') {
    if (isFirst) await takeStep(work, hold, { move: 'ASK_CARDHOLDER', providerReference });
    return;
  }
  await becomeSecure(work, hold, { authorizationId: operation.authorizationId, providerReference });
}

/** The amount is held anew: what held it before is freed now, and not earlier. */
export async function becomeSecure(work: HoldWork, hold: CardHold, { authorizationId, providerReference }: { authorizationId: string; providerReference: string | null }): Promise<void> {
  await takeStep(work, hold, { move: hold.state === 'REAUTHORIZING' ? 'SECURE' : 'APPROVE', providerReference });
  await planVoids(work, (await authorizationsOf(work, hold)).filter(({ id }) => id !== authorizationId));
}

async function settleRefund(work: HoldWork, hold: CardHold, { operation, outcome, providerReference }: SettledOperation): Promise<void> {
  if (outcome.state === 'SUCCEEDED') await receiptRefund(work, hold, await authorizationOf(work, operation));
  await takeStep(work, hold, { move: outcome.state === 'SUCCEEDED' ? 'CONFIRM_REFUNDED' : 'FAIL_REFUND', providerReference });
}

function authorizationOf({ manager }: HoldWork, { tenantId, authorizationId }: PaymentOperation): Promise<CardAuthorization> {
  return manager.findOneByOrFail(CardAuthorization, { tenantId, id: authorizationId });
}

async function settleCapture(work: HoldWork, hold: CardHold, { operation, outcome, providerReference }: SettledOperation): Promise<void> {
  if (outcome.state === 'FAILED') {
    await owe(work, hold, outcome.code);
    await planVoids(work, await authorizationsOf(work, hold));
    return;
  }
  await receiptCharge(work, hold, await authorizationOf(work, operation));
  await takeStep(work, hold, { move: 'CONFIRM_CAPTURED', providerReference });
}

/** A card is free when nothing on it is open any more: an authorisation that could not be freed has ended by itself or was taken. */
async function settleVoid(work: HoldWork, hold: CardHold, { providerReference }: SettledOperation): Promise<void> {
  const open = (await authorizationsOf(work, hold)).filter(({ state }) => state === 'LIVE' || state === 'ACTION_REQUIRED');
  if (open.length > 0) return;
  await takeStep(work, hold, { move: hold.state === 'RELEASING' ? 'CONFIRM_RELEASED' : 'CONFIRM_CANCELLED', providerReference });
}

const overStates: readonly HoldState[] = ['RELEASED', 'CANCELLED', 'DECLINED', 'CAPTURED', 'RECEIVABLE', 'REFUNDED', 'CANCELLING', 'RELEASING'];

/** An authorisation that is granted after its hold was given up must not stay on the card. */
async function freeWhatCameLate(work: HoldWork, hold: CardHold, { operation, outcome }: SettledOperation): Promise<void> {
  if (operation.kind !== 'AUTHORIZE' || outcome.state !== 'SUCCEEDED' || !overStates.includes(hold.state)) return;
  await planVoids(work, (await authorizationsOf(work, hold)).filter(({ id }) => id === operation.authorizationId));
}
