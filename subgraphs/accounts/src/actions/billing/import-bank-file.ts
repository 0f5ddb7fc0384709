import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { parseMoney } from '@platform/kit/pure/money/money.js';

import { namedReferences, type Payable, settledBy } from '../../domain/billing/bank-match.js';
import { type BankCredit, BankFileRefused, readCamt } from './read-camt.js';
import { settleFromBank } from './settle-from-bank.js';

export type ImportedBankFile = { entryIds: string[]; known: number } | { refused: 'BANK_FILE_REFUSED'; why: string };

/** Keeps the booked credits of a bank's file, each once however often it comes, and settles the invoices that they name. The rest waits for a person. */
export async function importBankFile(context: ActionContext, { xml, idempotencyKey: key }: { xml: string; idempotencyKey: string }): Promise<ImportedBankFile> {
  const fileSha256 = createHash('sha256').update(xml).digest('hex');
  const request = { key, operation: 'importBankFile', input: { fileSha256 }, tenant: platformTenant, subject: { type: 'BankFile', id: null } };
  const imported = await once<ImportedBankFile>(context, request, async (manager, entry) => {
    const credits = creditsOf(xml);
    if (typeof credits === 'string') return { refused: 'BANK_FILE_REFUSED', why: credits };
    const entryIds: string[] = [];
    for (const credit of credits) entryIds.push(...(await keep(manager, context, { credit, fileSha256 })));
    entry.changes({ imported: { to: entryIds.length }, known: { to: credits.length - entryIds.length } });
    return { entryIds, known: credits.length - entryIds.length };
  });
  // What a first request left unsettled, its repetition settles: a payment is used once.
  if ('entryIds' in imported) for (const id of imported.entryIds) await settleWhatIsNamed(context, id);
  return imported;
}

function creditsOf(xml: string): BankCredit[] | string {
  try {
    return readCamt(xml);
  } catch (error) {
    if (error instanceof BankFileRefused) return error.message;
    throw error;
  }
}

async function keep(manager: EntityManager, { newId, now }: ActionContext, { credit, fileSha256 }: { credit: BankCredit; fileSha256: string }): Promise<string[]> {
  const { bankReference, amount, currency, bookedOn, reference, remittance, debtorName } = credit;
  const { amountMinor } = parseMoney({ amount: withoutTrailingZeros(amount), currency, vatIncluded: true });
  const entrySha256 = createHash('sha256').update([bankReference, bookedOn, currency, amountMinor].join('\n')).digest('hex');
  const added = await manager.query<{ id: string }[]>(
    `insert into bank_entry (id, entry_sha256, file_sha256, amount_minor, currency, booked_on, reference, remittance, debtor_name, status, imported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'UNMATCHED', $10) on conflict (entry_sha256) do nothing returning id`,
    [newId(), entrySha256, fileSha256, String(amountMinor), currency, bookedOn, reference, remittance, debtorName, now()],
  );
  return added.map(({ id }) => id);
}

/** Banks write more decimals than a currency has, all zero. */
function withoutTrailingZeros(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

interface NamedInvoice extends Omit<Payable, 'openMinor'> {
  tenantId: string;
  open: string;
}

async function settleWhatIsNamed(context: ActionContext, bankEntryId: string): Promise<void> {
  const { entry, invoices } = await look(context, async (manager) => {
    const [found] = await manager.query<{ left: string; currency: string; reference: string | null; remittance: string }[]>(
      'select (amount_minor - matched_minor)::text as left, currency, reference, remittance from bank_entry where id = $1',
      [bankEntryId],
    );
    const named = namedReferences(found!);
    const rows = await manager.query<NamedInvoice[]>(
      `select i.tenant_id as "tenantId", i.id as "invoiceId", i.reference, i.currency,
         (i.total_minor - coalesce((select sum(s.amount_minor) from settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id), 0))::text as open
       from invoice i where i.reference = any($1) order by array_position($1::text[], i.reference)`,
      [named],
    );
    return { entry: found!, invoices: rows };
  });
  const payables = invoices.map(({ open, ...invoice }) => ({ ...invoice, openMinor: BigInt(open) }));
  for (const { invoiceId } of settledBy({ amountMinor: BigInt(entry.left), currency: entry.currency }, payables)) {
    const { tenantId } = invoices.find((invoice) => invoice.invoiceId === invoiceId)!;
    await settleFromBank(context, { bankEntryId, invoiceId, tenantId, reason: null });
  }
}
