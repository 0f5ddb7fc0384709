import { randomBytes } from 'node:crypto';

import { type InventedCard, inventedCard } from './invented-cards.js';

/** A cardholder's dispute of a charge. */
export interface SimulatedDispute {
  id: string;
  status: 'needs_response' | 'under_review' | 'won' | 'lost';
  created: number;
}

/** A payment as the simulator keeps it, in the words of the provider whose HTTP it speaks. */
export interface SimulatedPayment {
  id: string;
  amount: number;
  currency: string;
  created: number;
  customer: string | null;
  metadata: Record<string, string>;
  status: 'requires_payment_method' | 'requires_action' | 'requires_capture' | 'succeeded' | 'canceled';
  clientSecret: string;
  paymentMethod: string | null;
  captureBefore: number | null;
  amountReceived: number;
  amountRefunded: number;
  dispute: SimulatedDispute | null;
  chargedAt: number | null;
  declineCode: string | null;
}

/** Days for which a card holds an amount. */
const heldSeconds = 7 * 24 * 3_600;

export class PaymentRefused extends Error {
  constructor(
    readonly status: 400 | 402 | 404,
    readonly code: string,
    readonly details: { declineCode?: string; payment?: SimulatedPayment } = {},
  ) {
    super(code);
  }
}

export function newPayment(asked: Pick<SimulatedPayment, 'amount' | 'currency' | 'customer' | 'metadata'>, now: number): SimulatedPayment {
  const id = `pi_${randomBytes(12).toString('hex')}`;
  return { id, ...asked, created: now, status: 'requires_payment_method', clientSecret: `${id}_secret_${randomBytes(12).toString('hex')}`, paymentMethod: null, captureBefore: null, amountReceived: 0, amountRefunded: 0, dispute: null, chargedAt: null, declineCode: null };
}

/** The cardholder, or the platform without them, uses a card for a payment. */
export function confirmPayment(payment: SimulatedPayment, { card, isPresent, now }: { card: InventedCard; isPresent: boolean; now: number }): void {
  if (payment.status !== 'requires_payment_method') throw new PaymentRefused(400, 'payment_intent_unexpected_state');
  const answer = isPresent ? card.present : card.absent;
  if (answer === 'DECLINED') {
    payment.declineCode = 'insufficient_funds';
    throw new PaymentRefused(402, 'card_declined', { declineCode: 'insufficient_funds', payment });
  }
  payment.paymentMethod = card.id;
  if (answer === 'CONFIRMATION') payment.status = 'requires_action';
  else grant(payment, now);
}

/** The cardholder confirms at their bank. */
export function finishConfirmation(payment: SimulatedPayment, now: number): void {
  if (payment.status !== 'requires_action') throw new PaymentRefused(400, 'payment_intent_unexpected_state');
  grant(payment, now);
}

function grant(payment: SimulatedPayment, now: number): void {
  Object.assign(payment, { status: 'requires_capture', captureBefore: now + heldSeconds, chargedAt: now, declineCode: null });
}

export function capturePayment(payment: SimulatedPayment, amount: number): void {
  if (payment.status !== 'requires_capture') throw new PaymentRefused(400, 'payment_intent_unexpected_state');
  if (amount < 1 || amount > payment.amount) throw new PaymentRefused(400, 'amount_too_large');
  Object.assign(payment, { status: 'succeeded', amountReceived: amount, captureBefore: null });
}

export function cancelPayment(payment: SimulatedPayment): void {
  if (payment.status === 'succeeded' || payment.status === 'canceled') throw new PaymentRefused(400, 'payment_intent_unexpected_state');
  Object.assign(payment, { status: 'canceled', captureBefore: null });
}

export function refundPayment(payment: SimulatedPayment, amount: number): void {
  if (payment.status !== 'succeeded' || payment.amountRefunded + amount > payment.amountReceived) throw new PaymentRefused(400, 'charge_already_refunded');
  payment.amountRefunded += amount;
}

/** Days in which a dispute is answered. */
const answerSeconds = 9 * 24 * 3_600;

/** The cardholder disputes the charge at their bank, or the bank goes on with it. */
export function disputePayment(payment: SimulatedPayment, status: SimulatedDispute['status'], now: number): void {
  if (payment.status !== 'succeeded') throw new PaymentRefused(400, 'charge_not_disputable');
  payment.dispute = { id: payment.dispute?.id ?? payment.id.replace('pi_', 'dp_'), created: payment.dispute?.created ?? now, status };
}

/** The disputes of a payment as the provider's API lists them. */
export function shownDisputes({ id, dispute, amountReceived, currency }: SimulatedPayment): Record<string, unknown>[] {
  if (dispute === null) return [];
  const { created, status } = dispute;
  return [{ id: dispute.id, object: 'dispute', amount: amountReceived, currency, created, status, reason: 'product_not_received', payment_intent: id, charge: id.replace('pi_', 'ch_'), evidence_details: { due_by: created + answerSeconds }, livemode: false }];
}

/** An authorisation ends by itself. */
export function expirePayment(payment: SimulatedPayment, now: number): boolean {
  if (payment.status !== 'requires_capture' || payment.captureBefore === null || payment.captureBefore > now) return false;
  cancelPayment(payment);
  return true;
}

/** A payment as the provider's API shows it. */
export function shownPayment(payment: SimulatedPayment, { expandsCharge }: { expandsCharge: boolean }): Record<string, unknown> {
  const { id, amount, currency, created, customer, metadata, status, clientSecret, paymentMethod, amountReceived } = payment;
  const isCharged = payment.chargedAt !== null;
  const charge = isCharged ? shownCharge(payment) : null;
  return {
    id, object: 'payment_intent', amount, currency, created, customer, metadata, status, client_secret: clientSecret, payment_method: paymentMethod, amount_received: amountReceived,
    amount_capturable: status === 'requires_capture' ? amount : 0, capture_method: 'manual', livemode: false,
    latest_charge: expandsCharge || charge === null ? charge : charge['id'],
    last_payment_error: payment.declineCode === null ? null : { code: 'card_declined', decline_code: payment.declineCode },
  };
}

function shownCharge({ id, amount, currency, chargedAt, amountReceived, amountRefunded, dispute, paymentMethod, captureBefore, status }: SimulatedPayment): Record<string, unknown> {
  const card = inventedCard(paymentMethod);
  return {
    id: id.replace('pi_', 'ch_'), object: 'charge', amount, currency, created: chargedAt, amount_captured: amountReceived, amount_refunded: amountRefunded, disputed: dispute !== null, captured: status === 'succeeded', payment_intent: id,
    payment_method_details: { type: 'card', card: { brand: card?.brand ?? 'visa', last4: card?.last4 ?? '4242', capture_before: captureBefore } },
  };
}
