import { badInput, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';

import { invoicePdf } from '../actions/billing/report/invoice-pdf.js';
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
