import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { PaymentOperation } from '../../db/holds/payment-operation.entity.js';
import { askAgainAfterMinutes, maySendAgain } from '../../domain/payment/asking-again.js';
import { operationOutcome, type Outcome, type ProviderAnswer } from '../../domain/payment/operation-outcome.js';
import type { HoldWork } from './hold-work.js';
import { noteAnswer } from './note-answer.js';
import { settleHoldState } from './settle-hold-state.js';

export interface AnsweredOperation {
  operation: PaymentOperation;
  answer: ProviderAnswer;
}

/**
 * Notes what the provider said of an operation, and moves its hold. The hold is locked, so of two who bring the same answer
 * the second finds nothing to do.
 */
export async function settleOperation(work: HoldWork, hold: CardHold, { operation: asked, answer }: AnsweredOperation): Promise<void> {
  const { manager } = work;
  const { tenantId, id } = asked;
  const operation = await manager.findOneByOrFail(PaymentOperation, { tenantId, id });
  if (operation.finishedAt !== null) return;
  const authorization = await manager.findOneByOrFail(CardAuthorization, { tenantId, id: operation.authorizationId });
  const outcome = operationOutcome({ kind: operation.kind, amountMinor: operation.amountMinor, currency: hold.currency ?? '' }, answer);
  if (answer.said === 'PAYMENT') await noteAnswer(work, authorization, { payment: answer.payment, to: outcome.state === 'UNKNOWN' ? null : outcome.authorization });
  else if (outcome.state === 'FAILED' && outcome.authorization === 'DECLINED' && authorization.endedAt === null) await manager.update(CardAuthorization, { tenantId, id: authorization.id }, { state: 'DECLINED', endedAt: work.now });
  await noteOutcome(work, operation, outcome);
  await settleHoldState(work, hold, { operation, outcome, providerReference: answer.said === 'PAYMENT' ? answer.payment.reference : authorization.reference });
}

async function noteOutcome({ manager, now }: HoldWork, operation: PaymentOperation, outcome: Outcome): Promise<void> {
  const { tenantId, id } = operation;
  const attempts = operation.attempts + 1;
  if (outcome.state !== 'UNKNOWN') {
    const failure = outcome.state === 'FAILED' ? outcome.code.slice(0, 200) : null;
    await manager.update(PaymentOperation, { tenantId, id }, { state: outcome.state, attempts, failure, dueAt: null, finishedAt: now });
    return;
  }
  const minutes = askAgainAfterMinutes(operation.attempts);
  // What the provider has not got is sent again at once, while it remembers the key; later only a person can tell.
  const isStuck = outcome.sendAgain && !maySendAgain(operation.plannedAt, now);
  const dueAt = minutes === null || isStuck ? null : new Date(now.getTime() + minutes * 60_000);
  await manager.update(PaymentOperation, { tenantId, id }, { state: outcome.sendAgain ? 'PLANNED' : 'UNKNOWN', attempts, failure: outcome.code.slice(0, 200), dueAt });
}
