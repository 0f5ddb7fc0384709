import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

export type SetAside = { bankEntryId: string } | { refused: 'BANK_ENTRY_UNKNOWN' | 'MATCHED_ALREADY' };

export interface AsideEntry {
  bankEntryId: string;
  /** What it is, where that is known. */
  purpose: 'CARD_PAYOUT' | null;
  reason: string;
}

/** Sets a payment aside that belongs to no invoice, as one that was sent here by mistake or what the card provider pays out; it can still be matched later. */
export function setBankEntryAside(context: ActionContext, { bankEntryId, purpose, reason }: AsideEntry): Promise<SetAside> {
  const deed = { action: 'setBankEntryAside', tenant: platformTenant, subject: { type: 'BankEntry', id: bankEntryId }, reason };
  return perform<SetAside>(context, deed, async (manager, entry) => {
    const [found] = await manager.query<{ status: string }[]>('select status from bank_entry where id = $1 for update', [bankEntryId]);
    if (found === undefined) return { refused: 'BANK_ENTRY_UNKNOWN' };
    if (found.status === 'MATCHED') return { refused: 'MATCHED_ALREADY' };
    await manager.query(`update bank_entry set status = 'SET_ASIDE', purpose = $4, decided_by_name = $2, decision_reason = $3 where id = $1`, [bankEntryId, context.viewer.name, reason, purpose]);
    entry.changes({ purpose: { to: purpose } });
    return { bankEntryId };
  });
}
