import type { EntityManager } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { lockInvoice, settleInvoice } from '../billing/settle-invoice.js';

export interface BankSettlement {
  bankEntryId: string;
  invoiceId: string;
  tenantId: string;
  /** Why, where a person decides. */
  reason: string | null;
}

export type SettledFromBank = { settledMinor: string } | { refused: 'BANK_ENTRY_UNKNOWN' | 'INVOICE_UNKNOWN' | 'OTHER_CURRENCY' | 'NOTHING_LEFT' | 'NOTHING_OPEN' };

interface LockedEntry {
  currency: string;
  left: string;
}

/** Settles an invoice from a payment as far as both reach; whoever does it holds the payment, so that it is used once. */
export function settleFromBank(context: ActionContext, { bankEntryId, invoiceId, tenantId, reason }: BankSettlement): Promise<SettledFromBank> {
  const deed = { action: 'settleFromBank', tenant: tenantId, subject: { type: 'Invoice', id: invoiceId }, reason };
  return perform<SettledFromBank>(context, deed, async (manager, entry) => {
    const payment = await lockEntry(manager, bankEntryId);
    if (payment === null) return { refused: 'BANK_ENTRY_UNKNOWN' };
    const invoice = await lockInvoice(manager, { tenantId, invoiceId });
    if (invoice === null) return { refused: 'INVOICE_UNKNOWN' };
    if (invoice.currency !== payment.currency) return { refused: 'OTHER_CURRENCY' };
    const [left, open] = [BigInt(payment.left), invoice.totalMinor - invoice.settledMinor];
    if (left === 0n) return { refused: 'NOTHING_LEFT' };
    if (open <= 0n) return { refused: 'NOTHING_OPEN' };
    const amountMinor = left < open ? left : open;
    await settleInvoice(manager, context, { invoice, settlement: { id: context.newId(), kind: 'PAYMENT', amountMinor, number: null, reason: null, bankEntryId } });
    await manager.query(
      `update bank_entry set matched_minor = matched_minor + $2, status = case when matched_minor + $2 = amount_minor then 'MATCHED' else status end, purpose = null,
         decided_by_name = coalesce($3, decided_by_name), decision_reason = coalesce($4, decision_reason) where id = $1`,
      [bankEntryId, String(amountMinor), reason === null ? null : context.viewer.name, reason],
    );
    entry.changes({ settledMinor: { to: String(amountMinor) }, currency: { to: invoice.currency }, bankEntryId: { to: bankEntryId } });
    return { settledMinor: String(amountMinor) };
  });
}

async function lockEntry(manager: EntityManager, id: string): Promise<LockedEntry | null> {
  const [payment] = await manager.query<LockedEntry[]>('select currency, (amount_minor - matched_minor)::text as left from bank_entry where id = $1 for update', [id]);
  return payment ?? null;
}

/** The organisation of an invoice, for staff who name it by its id alone. */
export async function organizationOfInvoice(context: ActionContext, invoiceId: string): Promise<string | null> {
  return look(context, async (manager) => (await manager.query<{ tenantId: string }[]>('select tenant_id as "tenantId" from invoice where id = $1', [invoiceId]))[0]?.tenantId ?? null);
}
