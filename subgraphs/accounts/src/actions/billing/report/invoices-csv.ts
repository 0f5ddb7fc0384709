import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { invoiceState } from '../../../domain/billing/dunning.js';
import { amountCell } from './amount-cell.js';
import { invoiceListWords } from './invoice-list-words.js';

export interface InvoicesAsked {
  organizationId: string | null;
  accountId: string | null;
  /** Only those of which something is open (true), or nothing (false). */
  isOpen: boolean | null;
}

interface ListedInvoice {
  id: string;
  number: string;
  soldTo: string;
  issuedOn: string;
  dueOn: string;
  currency: string;
  vatIncluded: boolean;
  totalMinor: string;
  paidMinor: string;
  creditedMinor: string;
  openMinor: string;
  reference: string;
}

const pageRows = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

const page = `
  select i.id, i.number, a.sold_to as "soldTo", i.issued_on::text as "issuedOn", i.due_on::text as "dueOn", i.currency, i.vat_included as "vatIncluded", i.total_minor::text as "totalMinor",
    s.paid::text as "paidMinor", s.credited::text as "creditedMinor", (i.total_minor - s.paid - s.credited)::text as "openMinor", i.reference
  from invoice i
  join service_account a on a.tenant_id = i.tenant_id and a.id = i.account_id
  cross join lateral (
    select coalesce(sum(amount_minor) filter (where kind <> 'CREDIT_NOTE'), 0) as paid, coalesce(sum(amount_minor) filter (where kind = 'CREDIT_NOTE'), 0) as credited
    from settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id) s
  where i.id > $1 and ($2::uuid is null or i.tenant_id = $2) and ($3::uuid is null or i.account_id = $3) and ($4::boolean is null or (i.total_minor - s.paid - s.credited > 0) = $4)
  order by i.id limit ${pageRows}`;

/** The invoices that the viewer may see, in the order of their issue, as CSV with what is open of each; each page of rows is read when the one before was sent. */
export async function* invoicesCsv(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource' | 'now'>, { organizationId, accountId, isOpen }: InvoicesAsked, locale: Locale): AsyncGenerator<string> {
  const words = invoiceListWords[locale];
  const separator = csvSeparator(locale);
  const today = context.now().toISOString().slice(0, 10);
  yield csvByteOrderMark + csvRow(words.heads, separator);
  let after = first;
  for (;;) {
    const rows = await look(context, (manager) => manager.query<ListedInvoice[]>(page, [after, organizationId, accountId, isOpen]));
    yield rows.map((row) => invoiceRow(row, { locale, today })).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = last.id;
  }
}

/** One invoice as a line of the file. */
export function invoiceRow(invoice: Omit<ListedInvoice, 'id'>, { locale, today }: { locale: Locale; today: string }): string {
  const { number, soldTo, issuedOn, dueOn, currency, vatIncluded, totalMinor, paidMinor, creditedMinor, openMinor, reference } = invoice;
  const { states, withTax, withoutTax } = invoiceListWords[locale];
  const state = invoiceState({ openMinor: BigInt(openMinor), paidMinor: BigInt(paidMinor), dueOn, today });
  const amounts = [totalMinor, paidMinor, creditedMinor, openMinor].map((minor) => amountCell({ minor, currency }, locale));
  return csvRow([number, soldTo, issuedOn, dueOn, states[state], currency, vatIncluded ? withTax : withoutTax, ...amounts, reference], csvSeparator(locale));
}
