import type { AuthorizationState } from '../holds/authorization-moves.js';
import type { ProviderDispute } from '../holds/card-dispute.js';

/** What the payment provider can be asked to do. */
export type OperationKind = 'AUTHORIZE' | 'CAPTURE' | 'VOID' | 'REFUND';

/** UNKNOWN: it was asked and did not answer; it is asked what became of it until that is known. */
export type OperationState = 'PLANNED' | 'UNKNOWN' | 'SUCCEEDED' | 'FAILED';

export interface ProviderCard {
  /** The provider's own reference of the card, to authorise it again. */
  reference: string | null;
  brand: string;
  lastFour: string;
}

/** A payment as the provider tells it. */
export interface Payment {
  reference: string;
  state: 'NEEDS_CARDHOLDER' | 'PROCESSING' | 'AUTHORIZED' | 'CAPTURED' | 'CANCELLED';
  amountMinor: bigint;
  currency: string;
  capturedMinor: bigint;
  refundedMinor: bigint;
  /** When the provider lets the authorisation end. */
  captureBefore: Date | null;
  card: ProviderCard | null;
  customerReference: string | null;
  /** How each dispute of its charge stands; none while nobody disputes it. */
  disputes: readonly ProviderDispute[];
}

/** What the provider said: how the payment is, that it refuses, that it knows nothing of it, or nothing at all. */
export type ProviderAnswer = { said: 'PAYMENT'; payment: Payment } | { said: 'REFUSED'; code: string } | { said: 'NO_SUCH_PAYMENT' } | { said: 'NOTHING'; cause: string };

export interface AskedOperation {
  kind: OperationKind;
  amountMinor: bigint;
  currency: string;
}

export type Outcome =
  | { state: 'SUCCEEDED'; authorization: AuthorizationState }
  | { state: 'FAILED'; authorization: AuthorizationState | null; code: string }
  /** `sendAgain`: the provider has not got it; it may be sent again, under the same key. */
  | { state: 'UNKNOWN'; sendAgain: boolean; code: string };

/**
 * What became of an operation. Only what the provider itself says is known: silence is neither success nor failure, and an
 * amount that is not the one asked for is neither.
 * @source ERS-08 ERS-19
 */
export function operationOutcome(asked: AskedOperation, answer: ProviderAnswer): Outcome {
  if (answer.said === 'NOTHING') return { state: 'UNKNOWN', sendAgain: false, code: answer.cause };
  if (answer.said === 'NO_SUCH_PAYMENT') return { state: 'UNKNOWN', sendAgain: true, code: 'NO_SUCH_PAYMENT' };
  if (answer.said === 'REFUSED') return { state: 'FAILED', authorization: asked.kind === 'AUTHORIZE' ? 'DECLINED' : null, code: answer.code };
  const { payment } = answer;
  switch (asked.kind) {
    case 'AUTHORIZE':
      return authorized(asked, payment);
    case 'CAPTURE':
      return captured(asked, payment);
    case 'VOID':
      if (payment.state === 'CANCELLED') return { state: 'SUCCEEDED', authorization: 'VOIDED' };
      return payment.state === 'CAPTURED' ? { state: 'FAILED', authorization: null, code: 'ALREADY_CAPTURED' } : notYet;
    case 'REFUND':
      return payment.refundedMinor >= asked.amountMinor ? { state: 'SUCCEEDED', authorization: 'CAPTURED' } : notYet;
  }
}

const notYet: Outcome = { state: 'UNKNOWN', sendAgain: true, code: 'NOT_DONE_YET' };

function authorized({ amountMinor, currency }: AskedOperation, payment: Payment): Outcome {
  if (payment.amountMinor !== amountMinor || payment.currency !== currency) return { state: 'UNKNOWN', sendAgain: false, code: 'ANOTHER_AMOUNT' };
  if (payment.state === 'AUTHORIZED' && payment.captureBefore !== null) return { state: 'SUCCEEDED', authorization: 'LIVE' };
  if (payment.state === 'NEEDS_CARDHOLDER') return { state: 'SUCCEEDED', authorization: 'ACTION_REQUIRED' };
  if (payment.state === 'CANCELLED') return { state: 'FAILED', authorization: 'DECLINED', code: 'CANCELLED_AT_PROVIDER' };
  return { state: 'UNKNOWN', sendAgain: false, code: payment.state };
}

function captured({ amountMinor }: AskedOperation, payment: Payment): Outcome {
  if (payment.state === 'CANCELLED') return { state: 'FAILED', authorization: 'EXPIRED', code: 'AUTHORIZATION_ENDED' };
  if (payment.state === 'CAPTURED') return payment.capturedMinor === amountMinor ? { state: 'SUCCEEDED', authorization: 'CAPTURED' } : { state: 'UNKNOWN', sendAgain: false, code: 'ANOTHER_AMOUNT' };
  return notYet;
}
