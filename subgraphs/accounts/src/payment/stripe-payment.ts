import type Stripe from 'stripe';

import type { DisputeState, ProviderDispute } from '../domain/holds/card-dispute.js';
import type { Payment } from '../domain/payment/operation-outcome.js';
import { amountOfProvider } from '../domain/payment/provider-amount.js';

/** An authorisation that the provider names no end of is taken to last this long: the shortest that cards have. */
const shortestMs = (4 * 24 + 18) * 3_600_000;

/** A PaymentIntent in the platform's words. */
export function paymentOf(intent: Stripe.PaymentIntent, disputes: readonly ProviderDispute[] = []): Payment {
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  const card = charge?.payment_method_details?.card ?? null;
  const customer = intent.customer;
  const currency = intent.currency.toUpperCase();
  return {
    reference: intent.id,
    state: stateOf(intent),
    amountMinor: amountOfProvider(intent.amount, currency),
    currency,
    capturedMinor: intent.status === 'succeeded' ? amountOfProvider(intent.amount_received, currency) : 0n,
    refundedMinor: amountOfProvider(charge?.amount_refunded ?? 0, currency),
    captureBefore: intent.status === 'requires_capture' ? endOf(charge) : null,
    card: card === null ? null : { reference: idOf(intent.payment_method), brand: card.brand ?? 'card', lastFour: card.last4 ?? '0000' },
    customerReference: idOf(customer),
    disputes,
  };
}

function stateOf({ status }: Stripe.PaymentIntent): Payment['state'] {
  switch (status) {
    case 'requires_capture':
      return 'AUTHORIZED';
    case 'succeeded':
      return 'CAPTURED';
    case 'canceled':
      return 'CANCELLED';
    case 'processing':
      return 'PROCESSING';
    default:
      return 'NEEDS_CARDHOLDER';
  }
}

function endOf(charge: Stripe.Charge | null): Date | null {
  if (charge === null) return null;
  const stated = charge.payment_method_details?.card?.capture_before;
  return stated == null ? new Date(charge.created * 1_000 + shortestMs) : new Date(stated * 1_000);
}

function idOf(thing: string | { id: string } | null): string | null {
  return thing === null || typeof thing === 'string' ? thing : thing.id;
}

const disputeStates: Readonly<Partial<Record<Stripe.Dispute.Status, DisputeState>>> = {
  warning_needs_response: 'INQUIRY',
  warning_under_review: 'INQUIRY',
  warning_closed: 'INQUIRY_CLOSED',
  needs_response: 'NEEDS_ANSWER',
  under_review: 'UNDER_REVIEW',
  won: 'WON',
  lost: 'LOST',
};

/** A dispute in the platform's words; a status that is not known yet is one to look at. */
export function disputeOf({ id, status, amount, currency, reason, created, evidence_details: evidence }: Stripe.Dispute): ProviderDispute {
  const state = disputeStates[status] ?? 'UNDER_REVIEW';
  const isAnswered = state !== 'NEEDS_ANSWER' && state !== 'INQUIRY';
  const dueBy = evidence?.due_by ?? null;
  return { reference: id, state, amountMinor: amountOfProvider(amount, currency.toUpperCase()), reason, openedAt: new Date(created * 1_000), answerDueAt: isAnswered || dueBy === null ? null : new Date(dueBy * 1_000) };
}

/** Whether the charge of a payment was ever disputed. */
export function isDisputed({ latest_charge: charge }: Stripe.PaymentIntent): boolean {
  return typeof charge === 'object' && charge !== null && charge.disputed;
}
