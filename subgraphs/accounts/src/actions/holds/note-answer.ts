import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import { type AuthorizationState, authorizationMoves } from '../../domain/holds/authorization-moves.js';
import type { Payment } from '../../domain/payment/operation-outcome.js';
import { bookAuthorization, bookRefund } from './book-authorization.js';
import type { HoldWork } from './hold-work.js';

const ended: readonly AuthorizationState[] = ['DECLINED', 'VOIDED', 'EXPIRED', 'CAPTURED'];

/** Keeps with an authorisation what the provider told of it, and moves it where the graph lets it; answers whether it moved. */
export async function noteAnswer(work: HoldWork, authorization: CardAuthorization, { payment, to }: { payment: Payment; to: AuthorizationState | null }): Promise<boolean> {
  const { manager, now } = work;
  const { tenantId, id } = authorization;
  const isMove = to !== null && authorizationMoves[authorization.state].includes(to);
  const state = isMove ? to : authorization.state;
  const card = payment.card === null ? {} : { brand: payment.card.brand, lastFour: payment.card.lastFour, ...(payment.card.reference !== null && { cardReference: payment.card.reference }) };
  const told = {
    ...card,
    ...(payment.customerReference !== null && { customerReference: payment.customerReference }),
    reference: payment.reference,
    ...(state === 'LIVE' && { captureBefore: payment.captureBefore, authorizedAt: authorization.authorizedAt ?? now }),
    ...(state === 'CAPTURED' && { capturedMinor: payment.capturedMinor, refundedMinor: payment.refundedMinor }),
    ...(isMove && { state, ...(ended.includes(to) && { endedAt: now }) }),
  };
  await manager.update(CardAuthorization, { tenantId, id }, told);
  const before = { state: authorization.state, refundedMinor: authorization.refundedMinor };
  Object.assign(authorization, told);
  if (isMove && (before.state === 'LIVE' || to === 'LIVE')) await bookAuthorization(work, authorization, { to, currency: payment.currency });
  if (before.refundedMinor === 0n && authorization.refundedMinor > 0n) await bookRefund(work, authorization, payment.currency);
  return isMove;
}
