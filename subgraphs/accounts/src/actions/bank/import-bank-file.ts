import { createHash } from 'node:crypto';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { amountOf, keepCredit } from './keep-credit.js';
import { type BankCredit, BankFileRefused, type CamtEntry, CamtReader } from './read-camt.js';
import { settleWhatIsNamed } from './settle-what-is-named.js';

export type ImportedBankFile = { entryIds: string[]; known: number } | { refused: 'BANK_FILE_REFUSED'; why: string };

/** Keeps the booked credits of a bank's file, each once however often it comes, and settles the invoices that they name. The rest waits for a person. */
export async function importBankFile(context: ActionContext, { xml, idempotencyKey: key }: { xml: string; idempotencyKey: string }): Promise<ImportedBankFile> {
  const fileSha256 = createHash('sha256').update(xml).digest('hex');
  const request = { key, operation: 'importBankFile', input: { fileSha256 }, tenant: platformTenant, subject: { type: 'BankFile', id: null } };
  const imported = await once<ImportedBankFile>(context, request, async (manager, entry) => {
    const credits = creditsOf(xml);
    if (typeof credits === 'string') return { refused: 'BANK_FILE_REFUSED', why: credits };
    const entryIds: string[] = [];
    for (const credit of credits) {
      const { id, isNew } = await keepCredit(manager, context, { credit, fileSha256 });
      if (isNew) entryIds.push(id);
    }
    entry.changes({ imported: { to: entryIds.length }, known: { to: credits.length - entryIds.length } });
    return { entryIds, known: credits.length - entryIds.length };
  });
  // What a first request left unsettled, its repetition settles: a payment is used once.
  if ('entryIds' in imported) for (const id of imported.entryIds) await settleWhatIsNamed(context, id);
  return imported;
}

/** All of a small file, or why none of it is taken: whoever sends the words of a file at once has no report to read later. */
function creditsOf(xml: string): BankCredit[] | string {
  try {
    const reader = new CamtReader();
    const entries = reader.push(xml);
    reader.end();
    return entries.flatMap((entry) => creditIn(entry));
  } catch (error) {
    if (error instanceof BankFileRefused) return error.message;
    throw error;
  }
}

function creditIn({ read, bankReference }: CamtEntry): BankCredit[] {
  if ('passedOver' in read) return [];
  if ('faulty' in read || amountOf(read.credit) === null) throw new BankFileRefused(`An entry${bankReference ? ` (${bankReference})` : ''} lacks its amount, currency, day of booking or the bank’s reference.`);
  return [read.credit];
}
