import type { DisputeState } from '../domain/holds/card-dispute.js';
import type { Payment, ProviderAnswer } from '../domain/payment/operation-outcome.js';
import type { AuthorizationOrder, CardEntry, PaymentOrder, PaymentProvider } from '../payment/payment-provider.js';

/** What becomes of the next call: it is carried out and answered, carried out and not answered, or never arrives. */
export type CallFate = 'ANSWERED' | 'ANSWER_LOST' | 'CALL_LOST';

/** A payment provider that remembers: like the real one it does what a key asks for once, and answers it again. */
export class RememberedProvider implements PaymentProvider {
  readonly payments = new Map<string, Payment>();
  readonly keys = new Map<string, { reference: string; declined: string | null }>();
  readonly extend = null;
  /** How often each key had an effect: once, or something is wrong. */
  readonly effects = new Map<string, number>();
  /** What becomes of the calls to come, the first one first. */
  readonly fates: CallFate[] = [];
  /** Whether the cards that come are good. */
  cardsAreGood = true;
  /** Whether a new payment waits for the cardholder. */
  asksCardholder = false;
  /** Whether refunds are carried out; one that was refused stays refused under its key. */
  refundsAreGood = true;
  private readonly refusedKeys = new Set<string>();
  lifetimeMs = 6 * 86_400_000;

  /** The provider's own clock: that of the test, unless it is told to keep another. */
  trueNow: () => Date;

  constructor(now: () => Date) {
    this.trueNow = now;
  }

  private now(): Date {
    return this.trueNow();
  }

  authorize(order: AuthorizationOrder): Promise<ProviderAnswer> {
    return this.call(() => {
      const known = this.keys.get(order.key);
      if (known !== undefined) return known.declined === null ? this.told(known.reference) : { said: 'REFUSED', code: known.declined };
      const reference = `pay_${this.keys.size + 1}_${order.holdId.slice(-12)}`;
      const declined = this.cardsAreGood ? null : 'card_declined';
      this.keys.set(order.key, { reference, declined });
      this.count(order.key);
      if (declined !== null) return { said: 'REFUSED', code: declined };
      const isWaiting = this.asksCardholder && order.card === null;
      const { amountMinor, currency } = order;
      this.payments.set(reference, { reference, state: isWaiting ? 'NEEDS_CARDHOLDER' : 'AUTHORIZED', amountMinor, currency, capturedMinor: 0n, refundedMinor: 0n, disputes: [], customerReference: `customer_${order.holdId}`, card: isWaiting ? null : this.card(), captureBefore: isWaiting ? null : this.end() });
      return this.told(reference);
    });
  }

  capture({ key, reference, amountMinor }: PaymentOrder): Promise<ProviderAnswer> {
    return this.change(key, reference, (payment) => payment.state === 'AUTHORIZED' && { state: 'CAPTURED', capturedMinor: amountMinor });
  }

  void({ key, reference }: PaymentOrder): Promise<ProviderAnswer> {
    return this.change(key, reference, (payment) => payment.state !== 'CAPTURED' && payment.state !== 'CANCELLED' && { state: 'CANCELLED' });
  }

  refund({ key, reference, amountMinor }: PaymentOrder): Promise<ProviderAnswer> {
    if (!this.refundsAreGood && !this.effects.has(key)) this.refusedKeys.add(key);
    if (this.refusedKeys.has(key)) return Promise.resolve({ said: 'REFUSED', code: 'insufficient_balance' });
    return this.change(key, reference, (payment) => payment.state === 'CAPTURED' && payment.refundedMinor === 0n && { refundedMinor: amountMinor });
  }

  query(known: { reference: string } | { key: string }): Promise<ProviderAnswer> {
    return this.call(() => {
      const reference = 'reference' in known ? known.reference : this.keys.get(known.key)?.reference;
      const declined = 'key' in known ? this.keys.get(known.key)?.declined : null;
      if (declined) return { said: 'REFUSED', code: declined };
      return reference === undefined || !this.payments.has(reference) ? { said: 'NO_SUCH_PAYMENT' } : this.told(reference);
    });
  }

  cardEntry = (reference: string): Promise<CardEntry | null> => Promise.resolve({ clientSecret: `${reference}_secret`, publishableKey: 'pk_test', pageUrl: null });

  readNotification(): never {
    throw new Error('This provider tells nothing by itself.');
  }

  /** The cardholder enters a card in the provider's fields. */
  enterCard(reference: string): void {
    Object.assign(this.payments.get(reference)!, { state: 'AUTHORIZED', card: this.card(), captureBefore: this.end() });
  }

  /** The cardholder disputes a charge, or it is decided. */
  dispute(reference: string, state: DisputeState): void {
    const payment = this.payments.get(reference)!;
    const dispute = { reference: `dp_${reference}`, state, amountMinor: payment.capturedMinor, reason: 'product_not_received', openedAt: this.now(), answerDueAt: null };
    Object.assign(payment, { disputes: [{ ...payment.disputes[0], ...dispute, openedAt: payment.disputes[0]?.openedAt ?? this.now() }] });
  }

  private change(key: string, reference: string, effect: (payment: Payment) => Partial<Payment> | false): Promise<ProviderAnswer> {
    return this.call(() => {
      const payment = this.payments.get(reference)!;
      this.expire(payment);
      const changed = effect(payment);
      if (changed) {
        Object.assign(payment, changed);
        this.count(key);
      }
      return this.told(reference);
    });
  }

  private async call(work: () => ProviderAnswer): Promise<ProviderAnswer> {
    const fate = this.fates.shift() ?? 'ANSWERED';
    if (fate === 'CALL_LOST') return { said: 'NOTHING', cause: 'timeout' };
    const answer = work();
    return fate === 'ANSWERED' ? answer : { said: 'NOTHING', cause: 'timeout' };
  }

  private told(reference: string): ProviderAnswer {
    const payment = this.payments.get(reference)!;
    this.expire(payment);
    return { said: 'PAYMENT', payment: { ...payment } };
  }

  private expire(payment: Payment): void {
    if (payment.state === 'AUTHORIZED' && payment.captureBefore! <= this.now()) payment.state = 'CANCELLED';
  }

  private count(key: string): void {
    this.effects.set(key, (this.effects.get(key) ?? 0) + 1);
  }

  private end(): Date {
    return new Date(this.now().getTime() + this.lifetimeMs);
  }

  private card(): Payment['card'] {
    return { reference: 'card_1', brand: 'visa', lastFour: '4242' };
  }
}
