import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { bankFileState } from '../../domain/billing/bank-outcome.js';
import { countEntries } from './read-bank-file.js';
import { BankFileRefused } from './read-camt.js';

export interface ReceivedBankFile {
  path: string;
  sha256: string;
  sizeBytes: number;
  fileName: string | null;
}

/** `isKnown`: the same file was taken before, and nothing of it is read again. */
export type BegunBankFile = { bankFileId: string; isKnown: boolean } | { refused: 'BANK_FILE_REFUSED'; why: string };

const entriesMax = 100_000;

interface Known {
  id: string;
  finishedAt: Date | null;
  progressedAt: Date;
}

/** Begins the import of a bank's file that was read to its end; one whose import broke off is taken up again, any other known one is told of. */
export async function beginBankFile(context: ActionContext, { path, sha256, sizeBytes, fileName }: ReceivedBankFile): Promise<BegunBankFile> {
  const deed = { action: 'importBankFile', tenant: platformTenant };
  const count = await counted(path);
  if (typeof count === 'string') return refuse(context, { ...deed, subject: { type: 'BankFile', id: null } }, { refused: 'BANK_FILE_REFUSED', why: count });
  const [id, now] = [context.newId(), context.now()];
  return perform<BegunBankFile>(context, { ...deed, subject: { type: 'BankFile', id } }, async (manager, entry) => {
    const added = await manager.query<unknown[]>(
      `insert into bank_file (id, sha256, file_name, size_bytes, entries_total, imported_by, imported_by_name, started_at, progressed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict (sha256) do nothing returning id`,
      [id, sha256, fileName, sizeBytes, count, context.viewer.subject, context.viewer.name, now],
    );
    entry.changes({ sha256: { to: sha256 }, rows: { to: count } });
    if (added.length > 0) return { bankFileId: id, isKnown: false };
    const [known] = await manager.query<[Known]>('select id, finished_at as "finishedAt", progressed_at as "progressedAt" from bank_file where sha256 = $1 for update', [sha256]);
    if (bankFileState({ ...known, now }) !== 'BROKEN_OFF') return { bankFileId: known.id, isKnown: true };
    await manager.query('update bank_file set progressed_at = $2 where id = $1', [known.id, now]);
    return { bankFileId: known.id, isKnown: false };
  });
}

async function counted(path: string): Promise<number | string> {
  try {
    return await countEntries(path, entriesMax);
  } catch (error) {
    if (error instanceof BankFileRefused) return error.message;
    throw error;
  }
}
