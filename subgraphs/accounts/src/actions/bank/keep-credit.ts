import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import { parseMoney } from '@platform/kit/pure/money/money.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

import type { BankCredit } from './read-camt.js';

export interface KeptCredit {
  id: string;
  /** Whether nothing of it was known before. */
  isNew: boolean;
}

/** Keeps a booked credit once, however often and in how many files it comes. */
export async function keepCredit(manager: EntityManager, { newId, now }: Pick<ActionContext, 'newId' | 'now'>, { credit, fileSha256 }: { credit: BankCredit; fileSha256: string }): Promise<KeptCredit> {
  const { bankReference, currency, bookedOn, reference, remittance, debtorName } = credit;
  const amountMinor = amountOf(credit)!;
  const entrySha256 = createHash('sha256').update([bankReference, bookedOn, currency, amountMinor].join('\n')).digest('hex');
  const [added] = await manager.query<{ id: string }[]>(
    `insert into bank_entry (id, entry_sha256, file_sha256, amount_minor, currency, booked_on, reference, remittance, debtor_name, status, imported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'UNMATCHED', $10) on conflict (entry_sha256) do nothing returning id`,
    [newId(), entrySha256, fileSha256, String(amountMinor), currency, bookedOn, reference, remittance, debtorName, now()],
  );
  if (added !== undefined) return { id: added.id, isNew: true };
  const [known] = await manager.query<[{ id: string }]>('select id from bank_entry where entry_sha256 = $1', [entrySha256]);
  return { id: known.id, isNew: false };
}

/** An amount above zero in minor units; null where the currency is unknown or has not so many decimals. Banks write more than it has, all zero. */
export function amountOf({ amount, currency }: Pick<BankCredit, 'amount' | 'currency'>): bigint | null {
  const plain = amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
  try {
    const { amountMinor } = parseMoney({ amount: plain, currency, vatIncluded: true });
    return amountMinor > 0n ? amountMinor : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
