import type { EntityManager } from 'typeorm';

import type { CreditLine } from '../../db/credit/credit-line.entity.js';
import { readCreditBalances } from '../../db/credit/read-credit-balances.js';
import { limitChange } from '../../domain/credit/credit-position.js';
import { capacity } from '../../domain/ledger/account-codes.js';
import type { TransferCode } from '../../domain/ledger/transfer-kind.js';
import { book, type Bookkeeper, holdAccounts } from '../ledger/book.js';

/** Moves the limit of a locked line in the ledger; what is in use and cannot be taken back stays due. */
export async function moveLimit(manager: EntityManager, bookkeeper: Bookkeeper, { line, byMinor, code }: { line: CreditLine; byMinor: bigint; code: TransferCode }): Promise<void> {
  const { tenantId: tenant, currency } = line;
  const [debit, credit] = [capacity('PROGRAM_GRANT', currency), capacity('CREDIT_LINE', currency)];
  await holdAccounts(manager, { tenant, accounts: [debit, credit] });
  const { creditsPosted, debitsPosted, debitsPending } = await readCreditBalances(manager, line);
  const { grantMinor, takeMinor, dueMinor } = limitChange({ byMinor, freeMinor: creditsPosted - debitsPosted - debitsPending, dueMinor: line.dueMinor });
  const between = grantMinor > 0n ? { debit, credit, amountMinor: grantMinor } : { debit: credit, credit: debit, amountMinor: takeMinor };
  if (between.amountMinor > 0n) {
    await book(manager, bookkeeper, { tenant, subject: { type: 'CreditLine', id: line.id }, legs: [{ id: bookkeeper.newId(), kind: 'single', code, ...between }] });
  }
  if (dueMinor === line.dueMinor) return;
  // Beside its version: whoever has read the line has read the limit that it has.
  await manager.query('update credit_line set due_minor = $3 where tenant_id = $1 and id = $2', [tenant, line.id, String(dueMinor)]);
  line.dueMinor = dueMinor;
}

/** Takes back from a locked line what of a lowered limit is still due, as far as something has become free. */
export async function takeBackDue(manager: EntityManager, bookkeeper: Bookkeeper, line: CreditLine): Promise<void> {
  if (line.dueMinor > 0n) await moveLimit(manager, bookkeeper, { line, byMinor: 0n, code: 'LIMIT' });
}
