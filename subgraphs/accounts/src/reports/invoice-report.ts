import { Readable } from 'node:stream';

import { badInput, csvType, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';

import { creditNotePdf } from '../actions/billing/report/credit-note-pdf.js';
import { invoicePdf } from '../actions/billing/report/invoice-pdf.js';
import { invoicesCsv } from '../actions/billing/report/invoices-csv.js';
import { readCreditNote } from '../actions/billing/report/read-credit-note.js';
import { readInvoice } from '../actions/billing/report/read-invoice.js';
import { billingRules } from '../graphql/billing/billing-resolvers.js';

/** `?id=…&locale=sv`: an invoice as a PDF, for those who may read it. */
export async function invoiceReport({ dataSource }: Pick<ReportWorld, 'dataSource'>, { visitor: { viewer, requestId }, query }: ReportAsked): Promise<Report | FileRefusal> {
  if (!isAllowed(billingRules.Query['invoice']!, viewer)) return notFound;
  const id = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badInput('id: is not an id of this platform.');
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const invoice = await readInvoice({ dataSource, viewer, requestId }, id);
  return invoice === null ? notFound : { fileName: `invoice-${invoice.number}.pdf`, contentType: 'application/pdf', bytes: invoicePdf(invoice, locale) };
}

/** `?id=…&locale=sv`: a credit note as a PDF, for those who may read the invoice it corrects. */
export async function creditNoteReport({ dataSource }: Pick<ReportWorld, 'dataSource'>, { visitor: { viewer, requestId }, query }: ReportAsked): Promise<Report | FileRefusal> {
  if (!isAllowed(billingRules.Query['invoice']!, viewer)) return notFound;
  const id = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badInput('id: is not an id of this platform.');
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const note = await readCreditNote({ dataSource, viewer, requestId }, id);
  return note === null ? notFound : { fileName: `credit-note-${note.number}.pdf`, contentType: 'application/pdf', bytes: creditNotePdf(note, locale) };
}

/** `?organizationId=…&accountId=…&isOpen=true&locale=sv`: the invoices that the viewer may see as CSV, whatever is named narrows them. */
export function invoicesReport({ dataSource, now }: Pick<ReportWorld, 'dataSource' | 'now'>, { visitor: { viewer, requestId }, query }: ReportAsked): Report | FileRefusal {
  if (!isAllowed(billingRules.Query['invoices']!, viewer)) return notFound;
  const locale = localeOf(query);
  if (locale === null) return localeUnknown;
  const [organizationId, accountId] = ['organizationId', 'accountId'].map((name) => query.get(name)?.toLowerCase() ?? null) as [string | null, string | null];
  if (organizationId !== null && !isUuid(organizationId)) return badInput('organizationId: is not an id of this platform.');
  if (accountId !== null && !isUuid(accountId)) return badInput('accountId: is not an id of this platform.');
  const isOpen = query.get('isOpen');
  if (isOpen !== null && isOpen !== 'true' && isOpen !== 'false') return badInput('isOpen: is neither true nor false.');
  const rows = invoicesCsv({ dataSource, viewer, requestId, now }, { organizationId, accountId, isOpen: isOpen === null ? null : isOpen === 'true' }, locale);
  return { fileName: `invoices-${now().toISOString().slice(0, 10)}.csv`, contentType: csvType, bytes: Readable.from(rows, { highWaterMark: 1 }) };
}
