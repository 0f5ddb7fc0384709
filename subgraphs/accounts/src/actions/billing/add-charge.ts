import type { EntityManager } from 'typeorm';

import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { book, type Bookkeeper } from '../ledger/book.js';

export interface Charge {
  tenantId: string;
  id: string;
  accountId: string | null;
  kind: 'PARTS' | 'EXAM' | 'LATE_RETURN' | 'OUT_OF_WARRANTY' | 'CARD_HOLD';
  subject: { type: string; id: string };
  paidBy: 'VOUCHER' | 'WAIVER' | 'CARD' | null;
  /** Null while it is not priced. */
  price: { amountMinor: bigint; currency: string; vatIncluded: boolean } | null;
  occurredOn: string;
}

/** Keeps a charge once for its subject, and books it on the money ledger as soon as it is priced; no credit limit refuses it. Answers whether it is new. */
export async function addCharge(manager: EntityManager, bookkeeper: Bookkeeper, charge: Charge): Promise<boolean> {
  const { tenantId, id, accountId, kind, subject, paidBy, price, occurredOn } = charge;
  const added = await manager.query<unknown[]>(
    `insert into charge (tenant_id, id, account_id, kind, subject_type, subject_id, paid_by, amount_minor, currency, vat_included, occurred_on, priced_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (tenant_id, kind, subject_id) do nothing returning id`,
    [tenantId, id, accountId, kind, subject.type, subject.id, paidBy, price && String(price.amountMinor), price?.currency ?? null, price?.vatIncluded ?? null, occurredOn, price && bookkeeper.now()],
  );
  if (added.length === 0) return false;
  // What a card has paid already is booked with its receipt.
  if (price !== null && paidBy !== 'CARD') await bookCharge(manager, bookkeeper, { tenantId, id, kind, subject, price });
  return true;
}

/** Books a priced charge as earned and not yet billed. */
export async function bookCharge(manager: EntityManager, bookkeeper: Bookkeeper, { tenantId, id, kind, subject, price }: Pick<Charge, 'tenantId' | 'id' | 'kind' | 'subject'> & { price: NonNullable<Charge['price']> }): Promise<void> {
  if (price.amountMinor === 0n) return;
  const sides = { debit: moneyAccount('UNBILLED', price), credit: moneyAccount(kind === 'PARTS' ? 'SALES' : 'FEES', price) };
  const leg = { id: derivedId('charge', id), kind: 'single', ...sides, amountMinor: price.amountMinor, code: kind === 'PARTS' ? 'SHIPMENT' : 'FEE' } as const;
  await book(manager, bookkeeper, { tenant: tenantId, subject, legs: [leg] });
}
