import type { ReadSession } from '@platform/kit/database/session.js';
import type { Source } from '@platform/kit/list/source.js';

import type { BankOutcome } from '../../domain/billing/bank-outcome.js';
import type { BankFileCount, BankFileEntry } from './bank-file-types.js';

export const bankFileSource: Source = {
  from: 'accounts.bank_file f',
  id: 'f.id',
  always: ['finishedAt', 'progressedAt'],
  columns: {
    fileName: 'f.file_name',
    sha256: 'f.sha256',
    entriesTotal: 'f.entries_total',
    importedByName: 'f.imported_by_name',
    startedAt: 'f.started_at',
    progressedAt: 'f.progressed_at',
    finishedAt: 'f.finished_at',
  },
};

type Reads = Pick<ReadSession, 'query'>;
export type CountOfFile = BankFileCount & { parentId: string };

/** How many entries of each file ended in which way; each says in `parentId` whose it is. */
export function readBankFileCounts(reads: Reads, fileIds: readonly string[]): Promise<CountOfFile[]> {
  return reads.query<CountOfFile>('select bank_file_id as "parentId", outcome, count(*)::int as count from accounts.bank_file_entry where bank_file_id = any($1::uuid[]) group by 1, 2 order by 1, 2', [fileIds]);
}

export type EntryOfFile = BankFileEntry & { parentId: string; amountMinor: string | null; currency: string | null };

const entries = `
  select e.bank_file_id as "parentId", e.place, e.outcome, e.reason, e.bank_reference as "bankReference", e.amount_minor::text as "amountMinor", e.currency, e.booked_on as "bookedOn", e.bank_entry_id as "bankEntryId"
  from accounts.bank_file f
  cross join lateral (
    select * from accounts.bank_file_entry e where e.bank_file_id = f.id and e.place > $2 and ($3::text[] is null or e.outcome = any($3)) order by e.place limit $4) e
  where f.id = any($1::uuid[]) order by e.bank_file_id, e.place`;

/** A part of the report of each file, in the order of the file; each entry says in `parentId` whose it is. */
export function readBankFileEntries(reads: Reads, { fileIds, outcomes, after, first }: { fileIds: readonly string[]; outcomes: readonly BankOutcome[] | null; after: number; first: number }): Promise<EntryOfFile[]> {
  return reads.query<EntryOfFile>(entries, [fileIds, after, outcomes, first]);
}
