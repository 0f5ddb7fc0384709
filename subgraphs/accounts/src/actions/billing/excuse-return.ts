import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import type { Doer } from '@platform/kit/audit-trail/deed.js';
import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { book, type Bookkeeper } from '../ledger/book.js';
import { addCharge } from './add-charge.js';
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
  const given = { tenantId, returnId, kind: 'LATE_RETURN', action: 'creditExcusedReturn', creditNoteId: derivedId('excused-return', returnId), reason: 'The late return was excused.' } as const;
  await giveBackReturnCharge(manager, consumerDoer(manager, causation), given);
}

export interface ReturnChargeGivenBack {
  tenantId: string;
  returnId: string;
  kind: 'LATE_RETURN' | 'OUT_OF_WARRANTY';
  /** What the audit trail calls it. */
  action: string;
  creditNoteId: string;
  reason: string;
}

/**
 * Gives back once what a return was charged: waived while it is not billed, else credited by a numbered note. What is not charged yet, as
 * the two are told in any order, finds itself waived when it is.
 */
export async function giveBackReturnCharge(manager: EntityManager, doer: Doer, { tenantId, returnId, kind, action, creditNoteId, reason }: ReturnChargeGivenBack): Promise<void> {
  const charge = await lockCharge(manager, { tenantId, returnId, kind });
  if (charge?.isWaived === true) return;
  if ((await manager.query<unknown[]>('select 1 from settlement where tenant_id = $1 and id = $2', [tenantId, creditNoteId])).length > 0) return;
  await enter(manager, doer, {
    deed: { action, tenant: tenantId, subject: { type: 'ReturnOrder', id: returnId } },
    work: async (_, entry) => {
      if (charge === null) return waiveInAdvance(manager, doer, { tenantId, returnId, kind });
      const work = { tenantId, returnId, charge, manager, entry, doer };
      if (charge.invoiceId === null) await waive(work);
      else await credit(work, { invoiceId: charge.invoiceId, creditNoteId, reason });
      return {};
    },
  });
}

async function waiveInAdvance(manager: EntityManager, doer: Doer, { tenantId, returnId, kind }: Pick<ReturnChargeGivenBack, 'tenantId' | 'returnId' | 'kind'>): Promise<object> {
  const charge = { tenantId, id: returnChargeId(kind, returnId), accountId: null, kind, subject: { type: 'ReturnOrder', id: returnId } };
  const isFirst = await addCharge(manager, doer, { ...charge, paidBy: 'WAIVER', price: null, occurredOn: doer.now().toISOString().slice(0, 10) });
  if (!isFirst) throw new Error(`The charge of return ${returnId} came in between; the next attempt gives it back.`);
  return {};
}

/** The id of the one charge of its kind that a return has. */
export function returnChargeId(kind: ReturnChargeGivenBack['kind'], returnId: string): string {
  return derivedId(kind === 'LATE_RETURN' ? 'return' : 'uncovered-return', returnId);
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

async function credit({ tenantId, charge, manager, entry, doer }: Crediting, { invoiceId, creditNoteId, reason }: { invoiceId: string; creditNoteId: string; reason: string }): Promise<void> {
  const invoice = (await lockInvoice(manager, { tenantId, invoiceId }))!;
  const { amountMinor, currency } = charge.price!;
  const number = await nextDocumentNumber(manager, { tenantId, kind: 'CREDIT_NOTE', today: doer.now().toISOString().slice(0, 10) });
  await settleInvoice(manager, doer, { invoice, settlement: { id: creditNoteId, kind: 'CREDIT_NOTE', amountMinor, number, reason, bankEntryId: null } });
  entry.changes({ creditNoteNumber: { to: number }, amountMinor: { to: String(amountMinor) }, currency: { to: currency } });
}

async function lockCharge(manager: EntityManager, { tenantId, returnId, kind }: Pick<ReturnChargeGivenBack, 'tenantId' | 'returnId' | 'kind'>): Promise<LateCharge | null> {
  const [row] = await manager.query<{ id: string; invoiceId: string | null; paidBy: string | null; amountMinor: string | null; currency: string; vatIncluded: boolean }[]>(
    `select id, invoice_id as "invoiceId", paid_by as "paidBy", amount_minor::text as "amountMinor", currency, vat_included as "vatIncluded"
     from charge where tenant_id = $1 and kind = $3 and subject_id = $2 for update`,
    [tenantId, returnId, kind],
  );
  if (row === undefined) return null;
  const { id, invoiceId, paidBy, amountMinor, currency, vatIncluded } = row;
  return { id, invoiceId, isWaived: paidBy !== null, price: amountMinor === null ? null : { amountMinor: BigInt(amountMinor), currency, vatIncluded } };
}
