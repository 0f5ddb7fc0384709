import { createHash } from 'node:crypto';

import { platformTenant } from '@platform/kit/bus/event.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type ActionContext, actorOf, look } from '@platform/kit/graphql/context.js';

import { ExamImport } from '../../../db/exams/exam-import.entity.js';
import { ExamImportRow, ExamImportRowOutcome } from '../../../db/exams/exam-import-row.entity.js';
import { TestCentreKey } from '../../../db/exams/test-centre-key.entity.js';
import { TestCentre } from '../../../db/exams/test-centre.entity.js';
import { importRow } from './import-row.js';
import { readResultFile, ResultFileUnreadable, type ResultRecord } from './read-result-file.js';
import { isSignedWith } from './verify-signature.js';

export interface ResultFile {
  testCentre: string;
  bytes: Buffer;
  signature: Buffer;
  fileName: string | null;
}

export type ImportedResults = { importId: string } | { refused: 'TEST_CENTRE_UNKNOWN' | 'SIGNATURE_INVALID' } | { refused: 'FILE_UNREADABLE'; because: string };

export const rowsMax = 500;

/**
 * Imports results that a test centre has signed: nothing is believed before the signature, and a row that is known already
 * changes nothing, so that a file may come again. Each row has its own transaction and its own line in the report.
 */
export async function importExamResults(context: ActionContext, file: ResultFile): Promise<ImportedResults> {
  const deed = { action: 'importExamResults', tenant: context.viewer.tenant, subject: { type: 'ExamImport', id: null } };
  const signer = await signerOf(context, file);
  if ('refused' in signer) return refuse(context, deed, signer);
  try {
    const records = await allRecords(file.bytes);
    return { importId: await run(context, { ...file, ...signer, records }) };
  } catch (error) {
    if (error instanceof ResultFileUnreadable) return refuse(context, deed, { refused: 'FILE_UNREADABLE', because: error.message });
    throw error;
  }
}

async function signerOf(context: ActionContext, { testCentre: code, bytes, signature }: ResultFile): Promise<{ centre: TestCentre; key: TestCentreKey } | { refused: 'TEST_CENTRE_UNKNOWN' | 'SIGNATURE_INVALID' }> {
  return look(context, async (manager) => {
    const centre = await manager.findOneBy(TestCentre, { code });
    if (centre === null) return { refused: 'TEST_CENTRE_UNKNOWN' };
    const keys = await manager.findBy(TestCentreKey, { testCentreId: centre.id });
    const key = keys.find(({ revokedAt, publicKey }) => revokedAt === null && isSignedWith({ bytes, signature, publicKey }));
    return key === undefined ? { refused: 'SIGNATURE_INVALID' } : { centre, key };
  });
}

/** The whole file is read before its first row is entered: one that breaks off in the middle changes nothing. */
async function allRecords(bytes: Buffer): Promise<ResultRecord[]> {
  const records: ResultRecord[] = [];
  for await (const record of readResultFile(bytes)) {
    if (records.push(record) > rowsMax) throw new ResultFileUnreadable(`The file has more than ${rowsMax} rows; split it.`);
  }
  return records;
}

interface Run extends ResultFile {
  centre: TestCentre;
  key: TestCentreKey;
  records: readonly ResultRecord[];
}

async function run(context: ActionContext, { centre, key, bytes, fileName, records }: Run): Promise<string> {
  const tenantId = context.viewer.tenant ?? platformTenant;
  const actor = actorOf(context, tenantId);
  const id = context.newId();
  const { subject, name } = context.viewer;
  const counts = { rowsRecorded: 0, rowsUnchanged: 0, rowsRejected: 0 };
  const begun = { tenantId, id, testCentreId: centre.id, keyId: key.id, fileName, sha256: createHash('sha256').update(bytes).digest('hex'), importedBy: subject, importedByName: name, startedAt: context.now(), finishedAt: null };
  await perform(context, { action: 'importExamResults', tenant: tenantId, subject: { type: 'ExamImport', id } }, async (manager, entry) => {
    entry.changes({ testCentre: { to: centre.code }, key: { to: key.fingerprint }, sha256: { to: begun.sha256 } });
    await manager.insert(ExamImport, { ...begun, ...counts });
    return begun;
  });
  for (const { line, cells } of records) {
    const row = await importRow(context, { centre, importId: id, cells });
    await unrecorded(context.dataSource, actor, (manager) => manager.insert(ExamImportRow, { tenantId, importId: id, line, ...row }));
    if (row.outcome === ExamImportRowOutcome.RECORDED) counts.rowsRecorded += 1;
    else if (row.outcome === ExamImportRowOutcome.UNCHANGED) counts.rowsUnchanged += 1;
    else counts.rowsRejected += 1;
  }
  await unrecorded(context.dataSource, actor, (manager) => manager.update(ExamImport, { tenantId, id }, { ...counts, finishedAt: context.now() }));
  return id;
}
