import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { namedReferences, type Payable, settledBy } from '../../domain/billing/bank-match.js';
import { bankVerdict, type BankVerdict } from '../../domain/billing/bank-outcome.js';
import { settleFromBank } from './settle-from-bank.js';

interface NamedInvoice extends Omit<Payable, 'openMinor'> {
  tenantId: string;
  open: string;
}

interface Payment {
  amountMinor: string;
  matchedMinor: string;
  currency: string;
  reference: string | null;
  remittance: string;
  status: string;
}

const invoicesNamed = `
  select i.tenant_id as "tenantId", i.id as "invoiceId", i.reference, i.currency,
    (i.total_minor - coalesce((select sum(s.amount_minor) from settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id), 0))::text as open
  from invoice i where i.reference = any($1) order by array_position($1::text[], i.reference)`;

/** Settles the invoices that a payment names, as far as it reaches, and says what became of it; one that a person set aside is left so. */
export async function settleWhatIsNamed(context: ActionContext, bankEntryId: string): Promise<BankVerdict> {
  const { payment, named, invoices } = await look(context, async (manager) => {
    const [found] = await manager.query<[Payment]>('select amount_minor::text as "amountMinor", matched_minor::text as "matchedMinor", currency, reference, remittance, status from bank_entry where id = $1', [bankEntryId]);
    const references = namedReferences(found);
    return { payment: found, named: references, invoices: await manager.query<NamedInvoice[]>(invoicesNamed, [references]) };
  });
  const [amountMinor, matchedMinor] = [BigInt(payment.amountMinor), BigInt(payment.matchedMinor)];
  const payables = payment.status === 'UNMATCHED' ? invoices.map(({ open, ...invoice }) => ({ ...invoice, openMinor: BigInt(open) })) : [];
  let settledMinor = matchedMinor;
  for (const { invoiceId } of settledBy({ amountMinor: amountMinor - matchedMinor, currency: payment.currency }, payables)) {
    const { tenantId } = invoices.find((invoice) => invoice.invoiceId === invoiceId)!;
    const settled = await settleFromBank(context, { bankEntryId, invoiceId, tenantId, reason: null });
    if ('settledMinor' in settled) settledMinor += BigInt(settled.settledMinor);
  }
  return bankVerdict({ amountMinor, settledMinor, currency: payment.currency, named, found: invoices });
}
