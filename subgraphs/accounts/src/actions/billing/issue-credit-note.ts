import type { ActionContext } from '@platform/kit/graphql/context.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { once } from '@platform/kit/idempotency/once.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

import { writeToOrganization } from '../messages/write-to-organization.js';
import { nextDocumentNumber } from './next-document-number.js';
import { organizationOfInvoice } from '../bank/settle-from-bank.js';
import { lockInvoice, settleInvoice } from './settle-invoice.js';

export interface CreditNoteToIssue {
  invoiceId: string;
  amountMinor: bigint;
  reason: string;
  idempotencyKey: string;
}

export type IssuedCreditNote = { invoiceId: string } | { refused: 'INVOICE_UNKNOWN' | 'MORE_THAN_OPEN' };

/** Credits what is open of an invoice, or a part of it, by a numbered note: the invoice itself stays as it was issued. */
export async function issueCreditNote(context: ActionContext, { invoiceId, amountMinor, reason, idempotencyKey: key }: CreditNoteToIssue): Promise<IssuedCreditNote> {
  const subject = { type: 'Invoice', id: invoiceId };
  const tenant = await organizationOfInvoice(context, invoiceId);
  if (tenant === null) return refuse(context, { action: 'issueCreditNote', tenant: null, subject, reason }, { refused: 'INVOICE_UNKNOWN' });
  const request = { key, operation: 'issueCreditNote', input: { invoiceId, amountMinor: String(amountMinor), reason }, tenant, subject, reason };
  return once<IssuedCreditNote>(context, request, async (manager, entry) => {
    const invoice = (await lockInvoice(manager, { tenantId: tenant, invoiceId }))!;
    if (amountMinor > invoice.totalMinor - invoice.settledMinor) return { refused: 'MORE_THAN_OPEN' };
    const today = context.now().toISOString().slice(0, 10);
    const number = await nextDocumentNumber(manager, { tenantId: tenant, kind: 'CREDIT_NOTE', today });
    await settleInvoice(manager, context, { invoice, settlement: { id: context.newId(), kind: 'CREDIT_NOTE', amountMinor, number, reason, bankEntryId: null } });
    const { currency, vatIncluded } = invoice;
    await writeToOrganization(manager, {
      ...{ tenantId: tenant, template: 'CREDIT_NOTE_ISSUED', key: `credit note ${number}`, subject, now: context.now() },
      parameters: { number, invoice: invoice.number, currency, amount: formatAmount({ amountMinor, currency, vatIncluded }) },
    });
    entry.changes({ creditNoteNumber: { to: number }, amountMinor: { to: String(amountMinor) }, currency: { to: invoice.currency } });
    return { invoiceId };
  });
}
