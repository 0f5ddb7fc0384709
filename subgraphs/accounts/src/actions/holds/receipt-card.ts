import { type CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { CardReceipt, type CardReceiptKind } from '../../db/holds/card-receipt.entity.js';
import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { addCharge } from '../billing/add-charge.js';
import { accountFor } from '../billing/charge-events.js';
import { nextDocumentNumber } from '../billing/next-document-number.js';
import { derivedId } from '../derived-id.js';
import { book, type Leg } from '../ledger/book.js';
import type { HoldWork } from './hold-work.js';

/**
 * Makes what a card has paid a charge that is settled: it stands on the statement of its month with the number of its receipt, charged and
 * paid, and nothing of it is ever billed.
 */
export async function receiptCharge(work: HoldWork, hold: CardHold, authorization: CardAuthorization): Promise<void> {
  const money = { currency: hold.currency!, vatIncluded: true };
  const [receivable, card] = [moneyAccount('RECEIVABLE', money), moneyAccount('CARD', money)];
  const price = { amountMinor: authorization.capturedMinor, ...money };
  await addCharge(work.manager, work.doer, { ...(await chargeOf(work, hold)), paidBy: 'CARD', price });
  await issue(work, hold, { kind: 'CHARGE', authorization, amountMinor: authorization.capturedMinor, legs: [
    { name: 'card-receipt-charge', debit: receivable, credit: moneyAccount('FEES', money), code: 'FEE' },
    { name: 'card-receipt-payment', debit: card, credit: receivable, code: 'PAYMENT' },
  ] });
}

/** Credits what was given back to a card, and pays it out: two further movements of the statement, under a receipt of their own. */
export async function receiptRefund(work: HoldWork, hold: CardHold, authorization: CardAuthorization): Promise<void> {
  const money = { currency: hold.currency!, vatIncluded: true };
  const receivable = moneyAccount('RECEIVABLE', money);
  await issue(work, hold, { kind: 'REFUND', authorization, amountMinor: authorization.refundedMinor, legs: [
    { name: 'card-receipt-credit', debit: moneyAccount('RETURNS', money), credit: receivable, code: 'CREDIT_NOTE' },
    { name: 'card-receipt-refund', debit: receivable, credit: moneyAccount('CARD', money), code: 'REFUND' },
  ] });
}

/** What the card did not bear is charged, and billed with the organisation's next invoice where it has an account. */
export async function chargeReceivable(work: HoldWork, hold: CardHold): Promise<void> {
  if (hold.settleMinor === null || hold.currency === null) throw new Error('A hold whose amount was never decided cannot be owed.');
  await addCharge(work.manager, work.doer, { ...(await chargeOf(work, hold)), paidBy: null, price: { amountMinor: hold.settleMinor, currency: hold.currency, vatIncluded: true } });
}

async function chargeOf({ manager, now }: HoldWork, { tenantId, id }: CardHold): Promise<Pick<Parameters<typeof addCharge>[2], 'tenantId' | 'id' | 'accountId' | 'kind' | 'subject' | 'occurredOn'>> {
  return { tenantId, id: derivedId('card-hold-charge', id), accountId: await accountFor(manager, tenantId, null), kind: 'CARD_HOLD', subject: { type: 'CardHold', id }, occurredOn: now.toISOString().slice(0, 10) };
}

interface Receipt {
  kind: CardReceiptKind;
  authorization: CardAuthorization;
  amountMinor: bigint;
  legs: readonly (Pick<Leg, 'debit' | 'credit' | 'code'> & { name: string })[];
}

async function issue({ manager, doer, now, newId }: HoldWork, hold: CardHold, { kind, authorization, amountMinor, legs }: Receipt): Promise<void> {
  const { tenantId, id: holdId, currency } = hold;
  const [id, issuedOn] = [newId(), now.toISOString().slice(0, 10)];
  const number = await nextDocumentNumber(manager, { tenantId, kind: 'RECEIPT', today: issuedOn });
  await manager.insert(CardReceipt, { tenantId, id, number, kind, holdId, authorizationId: authorization.id, amountMinor, currency: currency!, issuedOn, issuedAt: now });
  await book(manager, doer, { tenant: tenantId, subject: { type: 'CardReceipt', id }, legs: legs.map(({ name, ...leg }) => ({ ...leg, id: derivedId(name, authorization.id), kind: 'single', amountMinor })) });
}
