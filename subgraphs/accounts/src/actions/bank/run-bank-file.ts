import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import type { BankVerdict } from '../../domain/billing/bank-outcome.js';
import { amountOf, keepCredit } from './keep-credit.js';
import { readBankFile } from './read-bank-file.js';
import type { BankCredit, CamtEntry } from './read-camt.js';
import { settleWhatIsNamed } from './settle-what-is-named.js';

export interface BankFileRun {
  bankFileId: string;
  path: string;
  sha256: string;
}

interface Taking extends BankFileRun {
  /** The payments that this reading of the file has met. */
  met: Set<string>;
}

interface ReportedEntry extends BankVerdict, Omit<CamtEntry, 'read'> {
  place: number;
  amountMinor: string | null;
  bankEntryId: string | null;
}

/** So many lines of the report are held at once; a report that is waited for is written at least so often. */
const linesPerReport = 100;
const reportEveryMs = 1_000;

/**
 * Takes the entries of a bank's file one by one: a booked credit is kept once and settles what it names, and each entry has its line in the
 * report. Left where it is when the signal says stop; taken up again it begins anew, and what is kept already changes nothing.
 */
export async function runBankFile(context: ActionContext, run: BankFileRun, stop?: AbortSignal): Promise<void> {
  const taking = { ...run, met: new Set<string>() };
  let place = 0;
  let lines: ReportedEntry[] = [];
  let writtenAtMs = performance.now();
  const write = async (finishedAt: Date | null): Promise<void> => {
    await writeReport(context, run, { lines, finishedAt });
    lines = [];
    writtenAtMs = performance.now();
  };
  for await (const entry of readBankFile(run.path)) {
    if (stop?.aborted) break;
    lines.push(await take(context, taking, { entry, place: ++place }));
    if (lines.length >= linesPerReport || performance.now() - writtenAtMs > reportEveryMs) await write(null);
  }
  await write(stop?.aborted ? null : context.now());
}

async function take(context: ActionContext, taking: Taking, { entry: { read, ...told }, place }: { entry: CamtEntry; place: number }): Promise<ReportedEntry> {
  const amountMinor = told.amount === null || told.currency === null ? null : (amountOf({ amount: told.amount, currency: told.currency })?.toString() ?? null);
  const line = { ...told, place, amountMinor, currency: amountMinor === null ? null : told.currency, bankEntryId: null };
  if ('passedOver' in read) return { ...line, outcome: 'PASSED_OVER', reason: read.passedOver };
  if ('faulty' in read) return { ...line, outcome: 'REFUSED', reason: read.faulty };
  if (amountMinor === null) return { ...line, outcome: 'REFUSED', reason: 'NO_AMOUNT' };
  return { ...line, ...(await settle(context, taking, read.credit)) };
}

async function settle(context: ActionContext, { sha256, met }: Taking, credit: BankCredit): Promise<BankVerdict & { bankEntryId: string }> {
  const { id, isNew, isOfThisFile } = await unrecorded(context.dataSource, actorOf(context, platformTenant), async (manager) => {
    const kept = await keepCredit(manager, context, { credit, fileSha256: sha256 });
    const [own] = await manager.query<{ isOwn: boolean }[]>('select file_sha256 = $2 as "isOwn" from bank_entry where id = $1', [kept.id, sha256]);
    return { ...kept, isOfThisFile: own!.isOwn };
  });
  // A file that broke off finds its own entries again: what became of them is told, and not that they are known.
  const isMetAgain = met.has(id);
  met.add(id);
  if ((!isNew && !isOfThisFile) || isMetAgain) return { outcome: 'KNOWN', reason: null, bankEntryId: id };
  return { ...(await settleWhatIsNamed(context, id)), bankEntryId: id };
}

async function writeReport(context: ActionContext, { bankFileId }: BankFileRun, { lines, finishedAt }: { lines: readonly ReportedEntry[]; finishedAt: Date | null }): Promise<void> {
  await unrecorded(context.dataSource, actorOf(context, platformTenant), async (manager) => {
    await manager.query(
      `insert into bank_file_entry (bank_file_id, place, outcome, reason, bank_reference, amount_minor, currency, booked_on, bank_entry_id)
       select $1, l.place, l.outcome, l.reason, left(l."bankReference", 200), l."amountMinor"::bigint, l.currency, left(l."bookedOn", 40), l."bankEntryId"
       from jsonb_to_recordset($2) as l (place int, outcome text, reason text, "bankReference" text, "amountMinor" text, currency text, "bookedOn" text, "bankEntryId" uuid)
       on conflict (bank_file_id, place) do update set outcome = excluded.outcome, reason = excluded.reason, bank_entry_id = excluded.bank_entry_id`,
      [bankFileId, JSON.stringify(lines)],
    );
    await manager.query('update bank_file set progressed_at = $2, finished_at = $3 where id = $1', [bankFileId, context.now(), finishedAt]);
  });
}
