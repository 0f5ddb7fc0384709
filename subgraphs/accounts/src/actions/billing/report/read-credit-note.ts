import { type ActionContext, look } from '@platform/kit/graphql/context.js';

export interface IssuedCreditNote {
  number: string;
  invoice: string;
  soldTo: string;
  currency: string;
  vatIncluded: boolean;
  amountMinor: string;
  issuedOn: string;
  reason: string;
}

const text = `
  select s.number, i.number as invoice, a.sold_to as "soldTo", i.currency, i.vat_included as "vatIncluded", s.amount_minor::text as "amountMinor", s.settled_on::text as "issuedOn", s.reason
  from settlement s join invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id join service_account a on a.tenant_id = i.tenant_id and a.id = i.account_id
  where s.id = $1 and s.kind = 'CREDIT_NOTE'`;

/** A credit note that the viewer may see; null when there is none. */
export function readCreditNote(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, id: string): Promise<IssuedCreditNote | null> {
  return look(context, async (manager) => (await manager.query<IssuedCreditNote[]>(text, [id]))[0] ?? null);
}
