import type { ProviderAnswer } from '../domain/payment/operation-outcome.js';

export interface AuthorizationOrder {
  /** Under it the provider does the same once, however often it is asked. */
  key: string;
  holdId: string;
  amountMinor: bigint;
  /** ISO 4217. */
  currency: string;
  /** A card that the provider knows already; null lets the cardholder enter one in the provider's own fields. */
  card: { reference: string; customerReference: string } | null;
}

export interface PaymentOrder {
  key: string;
  reference: string;
  amountMinor: bigint;
  /** ISO 4217. */
  currency: string;
}

/** What a cardholder needs to enter a card in the provider's own fields; it is never kept. */
export interface CardEntry {
  clientSecret: string;
  /** The key by which the provider's fields know the platform; null where there is none. */
  publishableKey: string | null;
  /** A page of the provider's with those fields; null where they stand in a page of the platform's own. */
  pageUrl: string | null;
}

/** What the provider tells by itself: not more than where to look. */
export interface ProviderNotification {
  id: string;
  type: string;
  /** The payment it is about; null where it is about none. */
  reference: string | null;
  toldAt: Date;
}

/** A notification that the provider did not sign, or signed long ago. */
export class NotSigned extends Error {
  override readonly name = 'NotSigned';
}

/** Whoever holds, takes and frees amounts on cards. What it says is an answer; that it says nothing is one too. */
export interface PaymentProvider {
  authorize(order: AuthorizationOrder): Promise<ProviderAnswer>;
  /** Lets a live authorisation last longer; null where the provider has no such thing and a new one must be made. */
  extend: ((order: PaymentOrder) => Promise<ProviderAnswer>) | null;
  capture(order: PaymentOrder): Promise<ProviderAnswer>;
  void(order: PaymentOrder): Promise<ProviderAnswer>;
  refund(order: PaymentOrder): Promise<ProviderAnswer>;
  /** How a payment is now: by its reference, or by the key it was asked for under where no reference came back. */
  query(known: { reference: string } | { key: string }): Promise<ProviderAnswer>;
  cardEntry(reference: string): Promise<CardEntry | null>;
  /** Reads a notification as it arrived; throws `NotSigned` where the provider did not sign it. */
  readNotification(body: Buffer, signature: string): ProviderNotification;
}
