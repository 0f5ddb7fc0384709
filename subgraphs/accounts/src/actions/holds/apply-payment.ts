import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { PaymentOperation } from '../../db/holds/payment-operation.entity.js';
import { operationOutcome, type Payment } from '../../domain/payment/operation-outcome.js';
import type { HoldWork } from './hold-work.js';
import { noteAnswer } from './note-answer.js';
import { noteDisputes } from './note-disputes.js';
import { becomeSecure } from './settle-hold-state.js';
import { settleOperation } from './settle-operation.js';
import { takeStep } from './take-step.js';

/** Brings a hold to what its provider tells of one of its payments, however often and in whatever order that is told. */
export async function applyPayment(work: HoldWork, hold: CardHold, { authorization, payment }: { authorization: CardAuthorization; payment: Payment }): Promise<void> {
  await settleOpenOperations(work, hold, { authorization, payment });
  const told = await work.manager.findOneByOrFail(CardAuthorization, { tenantId: hold.tenantId, id: authorization.id });
  if (told.state === 'ACTION_REQUIRED' && payment.state === 'AUTHORIZED') await grant(work, hold, { authorization: told, payment });
  else if (told.state === 'ACTION_REQUIRED' && payment.state === 'CANCELLED') await lose(work, hold, { authorization: told, payment });
  else if (told.state === 'LIVE' && payment.state === 'CANCELLED') await noteAnswer(work, told, { payment, to: 'EXPIRED' });
  else await noteAnswer(work, told, { payment, to: null });
  await noteDisputes(work, hold, { authorization: told, payment });
}

/** What was asked for and not answered may be answered by this; what it does not answer stays as it is. */
async function settleOpenOperations(work: HoldWork, hold: CardHold, { authorization, payment }: { authorization: CardAuthorization; payment: Payment }): Promise<void> {
  const open = await work.manager.findBy(PaymentOperation, { tenantId: hold.tenantId, authorizationId: authorization.id, state: 'UNKNOWN' });
  for (const operation of open) {
    const outcome = operationOutcome({ kind: operation.kind, amountMinor: operation.amountMinor, currency: hold.currency ?? '' }, { said: 'PAYMENT', payment });
    if (outcome.state !== 'UNKNOWN') await settleOperation(work, hold, { operation, answer: { said: 'PAYMENT', payment } });
  }
}

interface Told {
  authorization: CardAuthorization;
  payment: Payment;
}

async function grant(work: HoldWork, hold: CardHold, { authorization, payment }: Told): Promise<void> {
  if (payment.amountMinor !== authorization.amountMinor || payment.currency !== hold.currency) return;
  await noteAnswer(work, authorization, { payment, to: 'LIVE' });
  if (hold.state === 'ACTION_REQUIRED' || hold.state === 'REAUTHORIZING') await becomeSecure(work, hold, { authorizationId: authorization.id, providerReference: payment.reference });
}

async function lose(work: HoldWork, hold: CardHold, { authorization, payment }: Told): Promise<void> {
  await noteAnswer(work, authorization, { payment, to: 'DECLINED' });
  const move = hold.state === 'ACTION_REQUIRED' ? 'DECLINE' : hold.state === 'REAUTHORIZING' ? 'LOSE_SECURITY' : null;
  if (move !== null) await takeStep(work, hold, { move, reason: 'CANCELLED_AT_PROVIDER', providerReference: payment.reference });
}
