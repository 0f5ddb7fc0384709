import type { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import type { AuthorizationState } from '../../domain/holds/authorization-moves.js';
import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { book, type Leg } from '../ledger/book.js';
import type { HoldWork } from './hold-work.js';

type Booked = Pick<CardAuthorization, 'tenantId' | 'id' | 'holdId' | 'amountMinor' | 'capturedMinor'>;

/**
 * Books an authorisation in the money ledger as it moves: pending while it is live, posted by what is taken, voided where it is freed
 * or ends. The ledger lets no more be taken than is pending, and one authorisation be resolved once.
 */
export async function bookAuthorization({ manager, doer }: HoldWork, authorization: Booked, { to, currency }: { to: AuthorizationState; currency: string }): Promise<void> {
  const leg = legOf(authorization, { to, currency });
  if (leg !== null) await book(manager, doer, { tenant: authorization.tenantId, subject: { type: 'CardHold', id: authorization.holdId }, legs: [leg] });
}

/** Only what was live is pending: an authorisation that was never granted leaves nothing in the ledger. */
function legOf({ id, amountMinor, capturedMinor }: Booked, { to, currency }: { to: AuthorizationState; currency: string }): Leg | null {
  const pendingId = derivedId('card-authorization', id);
  const sides = { debit: moneyAccount('PSP_CLEARING', { currency, vatIncluded: true }), credit: moneyAccount('CARD', { currency, vatIncluded: true }), code: 'HOLD' } as const;
  switch (to) {
    case 'LIVE':
      return { id: pendingId, kind: 'pending', amountMinor, ...sides };
    case 'CAPTURED':
      return { id: derivedId('card-capture', id), kind: 'post', amountMinor: capturedMinor, pendingId, ...sides };
    case 'VOIDED':
    case 'EXPIRED':
      return { id: derivedId('card-void', id), kind: 'void', amountMinor, pendingId, ...sides };
    default:
      return null;
  }
}

/** Gives back in the ledger what was taken: a transfer of its own, what was booked stays booked. */
export async function bookRefund({ manager, doer }: HoldWork, { tenantId, id, holdId, refundedMinor }: CardAuthorization, currency: string): Promise<void> {
  const money = { currency, vatIncluded: true };
  const leg = { id: derivedId('card-refund', id), kind: 'single', debit: moneyAccount('CARD', money), credit: moneyAccount('PSP_CLEARING', money), amountMinor: refundedMinor, code: 'REFUND' } as const;
  await book(manager, doer, { tenant: tenantId, subject: { type: 'CardHold', id: holdId }, legs: [leg] });
}

/** Gives up what is owed and not billed: its charge is never billed any more, and a transfer of its own takes it out of the ledger; what was booked stays booked. */
export async function bookWriteOff({ manager, doer }: HoldWork, { tenantId, id, settleMinor, currency }: CardHold): Promise<void> {
  if (settleMinor === null || currency === null) throw new Error('A hold of which nothing is owed cannot be written off.');
  await manager.query(`update charge set paid_by = 'WRITE_OFF' where tenant_id = $1 and kind = 'CARD_HOLD' and subject_id = $2`, [tenantId, id]);
  const money = { currency, vatIncluded: true };
  const leg = { id: derivedId('hold-write-off', id), kind: 'single', debit: moneyAccount('RETURNS', money), credit: moneyAccount('UNBILLED', money), amountMinor: settleMinor, code: 'CREDIT_NOTE' } as const;
  await book(manager, doer, { tenant: tenantId, subject: { type: 'CardHold', id }, legs: [leg] });
}
