import { type ActionContext, look } from '@platform/kit/graphql/context.js';

export interface IssuedInvoice {
  number: string;
  reference: string;
  soldTo: string;
  currency: string;
  vatIncluded: boolean;
  totalMinor: string;
  issuedOn: string;
  dueOn: string;
  lines: readonly InvoicePart[];
  settlements: readonly InvoicePart[];
}

export interface InvoicePart {
  kind: string;
  /** The number of a credit note. */
  number: string | null;
  on: string;
  amountMinor: string;
}

const head = `
  select i.number, i.reference, a.sold_to as "soldTo", i.currency, i.vat_included as "vatIncluded", i.total_minor::text as "totalMinor", i.issued_on::text as "issuedOn", i.due_on::text as "dueOn"
  from invoice i join service_account a on a.tenant_id = i.tenant_id and a.id = i.account_id where i.id = $1`;
const lines = `select kind, null as number, occurred_on::text as "on", amount_minor::text as "amountMinor" from charge where invoice_id = $1 order by occurred_on, id`;
const settlements = `select kind, number, settled_on::text as "on", amount_minor::text as "amountMinor" from settlement where invoice_id = $1 order by settled_at, id`;

/** An invoice that the viewer may see, with its lines and what has settled it by now; null when there is none. */
export function readInvoice(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, id: string): Promise<IssuedInvoice | null> {
  return look(context, async (manager) => {
    const [invoice] = await manager.query<Omit<IssuedInvoice, 'lines' | 'settlements'>[]>(head, [id]);
    if (invoice === undefined) return null;
    return { ...invoice, lines: await manager.query<InvoicePart[]>(lines, [id]), settlements: await manager.query<InvoicePart[]>(settlements, [id]) };
  });
}
