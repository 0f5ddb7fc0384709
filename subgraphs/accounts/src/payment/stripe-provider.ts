import Stripe from 'stripe';

import type { ProviderDispute } from '../domain/holds/card-dispute.js';
import type { ProviderAnswer } from '../domain/payment/operation-outcome.js';
import { providerAmount } from '../domain/payment/provider-amount.js';
import { type AuthorizationOrder, type CardEntry, NotSigned, type PaymentOrder, type PaymentProvider, type ProviderNotification } from './payment-provider.js';
import { disputeOf, isDisputed, paymentOf } from './stripe-payment.js';

export interface StripeSettings {
  apiKey: string;
  /** With it the provider signs what it tells by itself. */
  webhookSecret: string;
  publishableKey: string | null;
  /** Another address than the provider's own: a simulator's, on a developer's machine. */
  apiUrl: string | null;
  /** How long an answer is waited for; ten seconds where nothing else is said. */
  timeoutMs?: number;
}

const usualTimeoutMs = 10_000;
/** Older notifications may have been caught on their way and sent again. */
const toleranceSeconds = 300;
/** A charge has one dispute, or few. */
const disputesMax = 100;
const withCharge = { expand: ['latest_charge'] };

/** Stripe: PaymentIntents that are captured by hand. The SDK repeats nothing by itself; whoever asks here decides about that. */
export class StripeProvider implements PaymentProvider {
  /** A longer authorisation is asked for when it is made, where the card has it; one that is live cannot be made longer. */
  readonly extend = null;
  private readonly stripe: Stripe;

  constructor(private readonly settings: StripeSettings) {
    const { protocol, hostname, port } = new URL(settings.apiUrl ?? 'https://api.stripe.com');
    const address = settings.apiUrl === null ? {} : { host: hostname, port, protocol: protocol.replace(':', '') as 'http' | 'https' };
    this.stripe = new Stripe(settings.apiKey, { ...address, maxNetworkRetries: 0, timeout: settings.timeoutMs ?? usualTimeoutMs, telemetry: false });
  }

  authorize({ key, holdId, amountMinor, currency, card }: AuthorizationOrder): Promise<ProviderAnswer> {
    const amount = providerAmount(amountMinor, currency);
    if (amount === null) return notChargeable();
    return this.asked(async () => {
      const customer = card?.customerReference ?? (await this.stripe.customers.create({ metadata: { hold: holdId } }, { idempotencyKey: `${key}:customer` })).id;
      const order = {
        amount,
        currency: currency.toLowerCase(),
        capture_method: 'manual',
        customer,
        payment_method_types: ['card'],
        payment_method_options: { card: { request_extended_authorization: 'if_available' } },
        metadata: { hold: holdId, operation: key },
        ...withCharge,
      } as const;
      const further = card === null ? ({ setup_future_usage: 'off_session' } as const) : { payment_method: card.reference, confirm: true, off_session: true };
      return this.stripe.paymentIntents.create({ ...order, ...further }, { idempotencyKey: key });
    });
  }

  capture({ key, reference, amountMinor, currency }: PaymentOrder): Promise<ProviderAnswer> {
    const amount = providerAmount(amountMinor, currency);
    if (amount === null) return notChargeable();
    return this.asked(() => this.stripe.paymentIntents.capture(reference, { amount_to_capture: amount, ...withCharge }, { idempotencyKey: key }), reference);
  }

  void({ key, reference }: PaymentOrder): Promise<ProviderAnswer> {
    return this.asked(() => this.stripe.paymentIntents.cancel(reference, withCharge, { idempotencyKey: key }), reference);
  }

  refund({ key, reference, amountMinor, currency }: PaymentOrder): Promise<ProviderAnswer> {
    const amount = providerAmount(amountMinor, currency);
    if (amount === null) return notChargeable();
    return this.asked(async () => {
      await this.stripe.refunds.create({ payment_intent: reference, amount }, { idempotencyKey: key });
      return this.stripe.paymentIntents.retrieve(reference, withCharge);
    }, reference);
  }

  query(known: { reference: string } | { key: string }): Promise<ProviderAnswer> {
    return this.asked(async () => {
      if ('reference' in known) return this.stripe.paymentIntents.retrieve(known.reference, withCharge);
      const { data } = await this.stripe.paymentIntents.search({ query: `metadata['operation']:'${known.key}'`, expand: ['data.latest_charge'] });
      return data[0] ?? null;
    });
  }

  async cardEntry(reference: string): Promise<CardEntry | null> {
    const { client_secret: clientSecret } = await this.stripe.paymentIntents.retrieve(reference);
    const { publishableKey, apiUrl } = this.settings;
    return clientSecret === null ? null : { clientSecret, publishableKey, pageUrl: apiUrl === null ? null : `${apiUrl}/card-entry/${reference}` };
  }

  readNotification(body: Buffer, signature: string): ProviderNotification {
    let event: Stripe.Event;
    try {
      event = this.stripe.webhooks.constructEvent(body, signature, this.settings.webhookSecret, toleranceSeconds);
    } catch (error) {
      throw new NotSigned('The notification is not signed by the payment provider.', { cause: error });
    }
    return { id: event.id, type: event.type, reference: referenceOf(event.data.object), toldAt: new Date(event.created * 1_000) };
  }

  private async disputesOf(reference: string): Promise<ProviderDispute[]> {
    return (await this.stripe.disputes.list({ payment_intent: reference, limit: disputesMax })).data.map(disputeOf);
  }

  /** What the provider answers is known, a refusal too; everything else is silence. */
  private async asked(ask: () => Promise<Stripe.PaymentIntent | null>, reference?: string): Promise<ProviderAnswer> {
    try {
      const intent = await ask();
      if (intent === null) return { said: 'NO_SUCH_PAYMENT' };
      return { said: 'PAYMENT', payment: paymentOf(intent, isDisputed(intent) ? await this.disputesOf(intent.id) : []) };
    } catch (error) {
      if (error instanceof Stripe.errors.StripeCardError) return { said: 'REFUSED', code: error.decline_code ?? error.code ?? 'card_declined' };
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return { said: 'NOTHING', cause: causeOf(error) };
      // It is otherwise than we thought: how it is now says what became of it.
      if (error.code === 'payment_intent_unexpected_state' && reference !== undefined) return this.query({ reference });
      return { said: error.code === 'resource_missing' ? 'NO_SUCH_PAYMENT' : 'REFUSED', code: error.code ?? 'invalid_request' };
    }
  }
}

/** An amount that no card bears in its currency is refused before anybody is asked. */
function notChargeable(): Promise<ProviderAnswer> {
  return Promise.resolve({ said: 'REFUSED', code: 'amount_not_chargeable' });
}

function causeOf(error: unknown): string {
  return error instanceof Stripe.errors.StripeError ? error.type : 'no answer';
}

/** A notification is about a payment, or about a charge or a dispute that names one. */
function referenceOf(told: { object?: string; id?: string; payment_intent?: string | { id: string } | null }): string | null {
  if (told.object === 'payment_intent') return told.id ?? null;
  const intent = told.payment_intent ?? null;
  return typeof intent === 'string' ? intent : (intent?.id ?? null);
}
