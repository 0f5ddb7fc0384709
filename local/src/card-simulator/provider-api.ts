import { randomBytes } from 'node:crypto';

import { inventedCard } from './invented-cards.js';
import type { PaymentLedger } from './payment-ledger.js';
import { type Form, textAt } from './read-form.js';
import { cancelPayment, capturePayment, confirmPayment, expirePayment, newPayment, PaymentRefused, refundPayment, type SimulatedPayment, shownDisputes, shownPayment } from './simulated-payment.js';
import type { Told } from './tell-platform.js';

export interface ApiCall {
  method: string;
  path: string;
  form: Form;
  query: URLSearchParams;
  now: number;
}

export interface ApiAnswer {
  body: Record<string, unknown>;
  told: Told[];
}

/** Carries out one call of the provider's API. */
export function carryOut(ledger: PaymentLedger, call: ApiCall): ApiAnswer {
  const [, , resource, id, verb] = call.path.split('/');
  if (call.method === 'POST' && resource === 'customers') return { body: { id: `cus_${randomBytes(7).toString('hex')}`, object: 'customer' }, told: [] };
  if (call.method === 'POST' && resource === 'refunds') return refund(ledger, call);
  if (call.method === 'GET' && resource === 'disputes') return disputes(ledger, call);
  if (resource !== 'payment_intents') throw new PaymentRefused(404, 'resource_missing');
  if (call.method === 'POST' && id === undefined) return create(ledger, call);
  if (call.method === 'GET' && id === 'search') return search(ledger, call);
  const { payment, told } = found(ledger, id, call.now);
  if (call.method === 'POST' && verb === 'capture') capturePayment(payment, Number(textAt(call.form, 'amount_to_capture') ?? payment.amount));
  else if (call.method === 'POST' && verb === 'cancel') cancelPayment(payment);
  else if (call.method !== 'GET' || verb !== undefined) throw new PaymentRefused(404, 'resource_missing');
  const type = verb === 'capture' ? 'payment_intent.succeeded' : verb === 'cancel' ? 'payment_intent.canceled' : undefined;
  return { body: shown(payment), told: [...told, ...(type === undefined ? [] : [{ type, payment }])] };
}

function create(ledger: PaymentLedger, { form, now }: ApiCall): ApiAnswer {
  const metadata = form['metadata'];
  const payment = newPayment({ amount: Number(textAt(form, 'amount')), currency: textAt(form, 'currency') ?? '', customer: textAt(form, 'customer') ?? null, metadata: typeof metadata === 'object' ? (metadata as Record<string, string>) : {} }, now);
  ledger.payments.set(payment.id, payment);
  const told: Told[] = [{ type: 'payment_intent.created', payment }];
  if (textAt(form, 'confirm') !== 'true') return { body: shown(payment), told };
  const card = inventedCard(textAt(form, 'payment_method'));
  if (card === undefined) throw new PaymentRefused(400, 'resource_missing');
  try {
    confirmPayment(payment, { card, isPresent: textAt(form, 'off_session') !== 'true', now });
  } catch (error) {
    // Without a cardholder nobody can choose another card: it is over.
    payment.status = 'canceled';
    throw error;
  }
  return { body: shown(payment), told: [...told, { type: 'payment_intent.amount_capturable_updated', payment }] };
}

function search(ledger: PaymentLedger, { query, now }: ApiCall): ApiAnswer {
  const [, name, value] = /^metadata\['(\w+)'\]:'([^']*)'$/.exec(query.get('query') ?? '') ?? [];
  const data = [...ledger.payments.values()].filter(({ metadata }) => name !== undefined && metadata[name] === value);
  const told = data.flatMap((payment) => found(ledger, payment.id, now).told);
  return { body: { object: 'search_result', data: data.map(shown), has_more: false, url: '/v1/payment_intents/search' }, told };
}

function refund(ledger: PaymentLedger, { form, now }: ApiCall): ApiAnswer {
  const { payment } = found(ledger, textAt(form, 'payment_intent'), now);
  const amount = Number(textAt(form, 'amount') ?? payment.amountReceived);
  refundPayment(payment, amount);
  return { body: { id: `re_${randomBytes(12).toString('hex')}`, object: 'refund', amount, status: 'succeeded', payment_intent: payment.id }, told: [{ type: 'charge.refunded', payment }] };
}

function disputes(ledger: PaymentLedger, { query, now }: ApiCall): ApiAnswer {
  const { payment } = found(ledger, query.get('payment_intent') ?? undefined, now);
  return { body: { object: 'list', data: shownDisputes(payment), has_more: false, url: '/v1/disputes' }, told: [] };
}

function found(ledger: PaymentLedger, id: string | undefined, now: number): { payment: SimulatedPayment; told: Told[] } {
  const payment = ledger.payment(id ?? '');
  if (payment === undefined) throw new PaymentRefused(404, 'resource_missing');
  return { payment, told: expirePayment(payment, now) ? [{ type: 'payment_intent.canceled', payment }] : [] };
}

function shown(payment: SimulatedPayment): Record<string, unknown> {
  return shownPayment(payment, { expandsCharge: true });
}
