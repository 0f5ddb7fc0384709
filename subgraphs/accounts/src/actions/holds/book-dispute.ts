import type { CardHold } from '../../db/holds/card-hold.entity.js';
import type { DisputedMoney, ProviderDispute } from '../../domain/holds/card-dispute.js';
import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { book } from '../ledger/book.js';
import type { HoldWork } from './hold-work.js';

/** Books what a dispute does to the money of a charge: transfers of their own, what was booked before stays booked. */
export async function bookDispute({ manager, doer }: HoldWork, { tenantId, id, currency }: CardHold, { dispute, money }: { dispute: ProviderDispute; money: DisputedMoney }): Promise<void> {
  if (currency === null) throw new Error('A hold without a currency cannot be disputed.');
  const kept = { currency, vatIncluded: true };
  const [card, clearing, returns] = [moneyAccount('CARD', kept), moneyAccount('PSP_CLEARING', kept), moneyAccount('RETURNS', kept)];
  const sides = { WITHDRAWN: { debit: card, credit: clearing }, REINSTATED: { debit: clearing, credit: card }, LOST: { debit: returns, credit: card } }[money];
  const leg = { id: derivedId(`card-dispute-${money.toLowerCase()}`, `${tenantId}:${dispute.reference}`), kind: 'single', ...sides, amountMinor: dispute.amountMinor, code: 'DISPUTE' } as const;
  await book(manager, doer, { tenant: tenantId, subject: { type: 'CardHold', id }, legs: [leg] });
}
