import { call, type Resource, textOf } from '../data/resource.js';
import { InvoiceListDocument, type InvoiceListQueryVariables, InvoiceRecordDocument } from '../generated/operations.js';

const truths: Readonly<Record<string, boolean>> = { true: true, false: false };

export const invoiceResource: Resource = {
  list: (variables) => call(InvoiceListDocument, variables as InvoiceListQueryVariables, (data) => data.invoices),
  one: (id) => call(InvoiceRecordDocument, { id }, (data) => data.invoice),
  many: () => call(InvoiceListDocument, { first: 1 }, (data) => data.invoices.nodes),
  sorts: { issuedOn: 'ISSUED_ON', dueOn: 'DUE_ON' },
  filter: ({ organizationId, isOpen }) => ({ organizationId: textOf(organizationId), isOpen: truths[textOf(isOpen) ?? ''] }),
};
