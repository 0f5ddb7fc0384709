import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { book, type Bookkeeper } from '../ledger/book.js';
import { consumerDoer } from '../service-doer.js';
import { nextDocumentNumber } from './next-document-number.js';
import { lockInvoice, settleInvoice } from './settle-invoice.js';

export interface ReturnExcused {
  returnId: string;
  organizationId: string;
}

interface LateCharge {
  id: string;
  invoiceId: string | null;
  isWaived: boolean;
  price: { amountMinor: bigint; currency: string; vatIncluded: boolean } | null;
}

/**
 * Gives back, once, what a late return was charged whose lateness was excused: before it is billed the charge is waived and booked back; on
 * an invoice it is credited by a numbered note, also where that is paid, so that less than nothing is open of it. No charge, nothing to give.
 */
export async function creditExcusedReturn({ payload, causation }: Event<ReturnExcused>, manager: EntityManager): Promise<void> {
  const { returnId, organizationId: tenantId } = payload;
  const charge = await lockCharge(manager, { tenantId, returnId });
  if (charge === null || charge.isWaived) return;
  const creditNoteId = derivedId('excused-return', returnId);
  if ((await manager.query<unknown[]>('select 1 from settlement where tenant_id = $1 and id = $2', [tenantId, creditNoteId])).length > 0) return;
  const doer = consumerDoer(manager, causation);
  await enter(manager, doer, {
    deed: { action: 'creditExcusedReturn', tenant: tenantId, subject: { type: 'ReturnOrder', id: returnId } },
    work: async (_, entry) => {
      const work = { tenantId, returnId, charge, manager, entry, doer };
      if (charge.invoiceId === null) await waive(work);
      else await credit(work, { invoiceId: charge.invoiceId, creditNoteId });
      return {};
    },
  });
}

interface Crediting {
  tenantId: string;
  returnId: string;
  charge: LateCharge;
  manager: EntityManager;
  entry: Entry;
  doer: Bookkeeper;
}

async function waive({ tenantId, returnId, charge: { id, price }, manager, entry, doer }: Crediting): Promise<void> {
  await manager.query(`update charge set paid_by = 'WAIVER' where tenant_id = $1 and id = $2`, [tenantId, id]);
  entry.changes({ paidBy: { to: 'WAIVER' }, amountMinor: { to: price === null ? null : String(price.amountMinor) }, currency: { to: price?.currency ?? null } });
  if (price === null) return;
  const leg = { id: derivedId('waived-charge', id), kind: 'single', debit: moneyAccount('FEES', price), credit: moneyAccount('UNBILLED', price), amountMinor: price.amountMinor, code: 'CREDIT_NOTE' } as const;
  await book(manager, doer, { tenant: tenantId, subject: { type: 'ReturnOrder', id: returnId }, legs: [leg] });
}

async function credit({ tenantId, charge, manager, entry, doer }: Crediting, { invoiceId, creditNoteId }: { invoiceId: string; creditNoteId: string }): Promise<void> {
  const invoice = (await lockInvoice(manager, { tenantId, invoiceId }))!;
  const { amountMinor, currency } = charge.price!;
  const number = await nextDocumentNumber(manager, { tenantId, kind: 'CREDIT_NOTE', today: doer.now().toISOString().slice(0, 10) });
  await settleInvoice(manager, doer, { invoice, settlement: { id: creditNoteId, kind: 'CREDIT_NOTE', amountMinor, number, reason: 'The late return was excused.', bankEntryId: null } });
  entry.changes({ creditNoteNumber: { to: number }, amountMinor: { to: String(amountMinor) }, currency: { to: currency } });
}

async function lockCharge(manager: EntityManager, { tenantId, returnId }: { tenantId: string; returnId: string }): Promise<LateCharge | null> {
  const [row] = await manager.query<{ id: string; invoiceId: string | null; paidBy: string | null; amountMinor: string | null; currency: string; vatIncluded: boolean }[]>(
    `select id, invoice_id as "invoiceId", paid_by as "paidBy", amount_minor::text as "amountMinor", currency, vat_included as "vatIncluded"
     from charge where tenant_id = $1 and kind = 'LATE_RETURN' and subject_id = $2 for update`,
    [tenantId, returnId],
  );
  if (row === undefined) return null;
  const { id, invoiceId, paidBy, amountMinor, currency, vatIncluded } = row;
  return { id, invoiceId, isWaived: paidBy !== null, price: amountMinor === null ? null : { amountMinor: BigInt(amountMinor), currency, vatIncluded } };
}
