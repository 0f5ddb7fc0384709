import type { EntityManager } from 'typeorm';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { capacity, moneyAccount } from '../../domain/ledger/account-codes.js';
import { takeBackDue } from '../credit/take-back-due.js';
import { derivedId } from '../derived-id.js';
import { book, type Bookkeeper, holdAccounts, type Leg } from '../ledger/book.js';

export interface OpenInvoice {
  id: string;
  tenantId: string;
  accountId: string;
  number: string;
  currency: string;
  vatIncluded: boolean;
  totalMinor: bigint;
  partsMinor: bigint;
  settledMinor: bigint;
}

/** An invoice and what is settled of it; whoever settles holds its organisation's receivables, so that two settlements take turns. */
export async function lockInvoice(manager: EntityManager, { tenantId, invoiceId }: { tenantId: string; invoiceId: string }): Promise<OpenInvoice | null> {
  const [found] = await manager.query<{ currency: string; vatIncluded: boolean }[]>('select currency, vat_included as "vatIncluded" from invoice where tenant_id = $1 and id = $2', [tenantId, invoiceId]);
  if (found === undefined) return null;
  await manager.query(`select 1 from credit_line where tenant_id = $1 and currency = $2 for update`, [tenantId, found.currency]);
  await holdAccounts(manager, { tenant: tenantId, accounts: [moneyAccount('RECEIVABLE', found)] });
  const [row] = await manager.query<(Omit<OpenInvoice, 'totalMinor' | 'partsMinor' | 'settledMinor'> & Record<'totalMinor' | 'partsMinor' | 'settledMinor', string>)[]>(
    `select i.id, i.tenant_id as "tenantId", i.account_id as "accountId", i.number, i.currency, i.vat_included as "vatIncluded", i.total_minor::text as "totalMinor", i.parts_minor::text as "partsMinor",
       coalesce((select sum(s.amount_minor) from settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id), 0)::text as "settledMinor"
     from invoice i where i.tenant_id = $1 and i.id = $2`,
    [tenantId, invoiceId],
  );
  return { ...row!, totalMinor: BigInt(row!.totalMinor), partsMinor: BigInt(row!.partsMinor), settledMinor: BigInt(row!.settledMinor) };
}

export interface Settlement {
  id: string;
  kind: 'PAYMENT' | 'CREDIT_NOTE' | 'PAYOUT' | 'SET_OFF';
  /** Below zero where what is to the organisation's credit is given back. */
  amountMinor: bigint;
  number: string | null;
  reason: string | null;
  bankEntryId: string | null;
  /** The approved proposal by which a balance is given back. */
  proposalId?: string;
}

/** Settles a part of a locked invoice, or all of it: on the money ledger, and for parts on the credit line, which it makes free for new orders. */
export async function settleInvoice(manager: EntityManager, bookkeeper: Bookkeeper, { invoice, settlement }: { invoice: OpenInvoice; settlement: Settlement }): Promise<void> {
  const { tenantId: tenant, currency } = invoice;
  const { id, kind, amountMinor, number, reason, bankEntryId, proposalId = null } = settlement;
  const at = bookkeeper.now();
  await manager.query(
    `insert into settlement (tenant_id, id, invoice_id, kind, number, amount_minor, reason, bank_entry_id, settled_on, settled_at, proposal_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [tenant, id, invoice.id, kind, number, String(amountMinor), reason, bankEntryId, at.toISOString().slice(0, 10), at, proposalId],
  );
  const money = moneyLegs(invoice, settlement);
  const line = await manager.findOneBy(CreditLine, { tenantId: tenant, currency });
  const freed = line === null ? 0n : freedCapacity(invoice, amountMinor);
  const capacityLeg: Leg[] = freed > 0n ? [{ id: derivedId('settlement-capacity', id), kind: 'single', debit: capacity('PAYMENTS', currency), credit: capacity('CREDIT_LINE', currency), amountMinor: freed, code: kind === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'PAYMENT' }] : [];
  const legs = [...money, ...capacityLeg];
  if (legs.length > 0) await book(manager, bookkeeper, { tenant, subject: { type: 'Invoice', id: invoice.id }, legs });
  if (line !== null && freed > 0n) await takeBackDue(manager, bookkeeper, line);
}

/** What a settlement moves on the money ledger: a set-off nothing, since both invoices are owed on the same account. */
function moneyLegs(invoice: OpenInvoice, { id, kind, amountMinor }: Settlement): Leg[] {
  const [receivable, cash, returns] = [moneyAccount('RECEIVABLE', invoice), moneyAccount('CASH', invoice), moneyAccount('RETURNS', invoice)];
  const leg = { id: derivedId('settlement', id), kind: 'single' } as const;
  switch (kind) {
    case 'PAYMENT':
      return [{ ...leg, debit: cash, credit: receivable, amountMinor, code: 'PAYMENT' }];
    case 'CREDIT_NOTE':
      return [{ ...leg, debit: returns, credit: receivable, amountMinor, code: 'CREDIT_NOTE' }];
    case 'PAYOUT':
      return [{ ...leg, debit: receivable, credit: cash, amountMinor: -amountMinor, code: 'REFUND' }];
    case 'SET_OFF':
      return [];
  }
}

/** Parts are paid first: what was settled before has freed as much of them as it covered. */
export function freedCapacity({ partsMinor, settledMinor }: Pick<OpenInvoice, 'partsMinor' | 'settledMinor'>, amountMinor: bigint): bigint {
  const covered = (settled: bigint): bigint => (settled < partsMinor ? settled : partsMinor);
  return covered(settledMinor + amountMinor) - covered(settledMinor);
}
