import { platformTenant } from '@platform/kit/bus/event.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { FileRefused } from '@platform/kit/files/csv/file-refused.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { ExamImport } from '../../../db/exams/exam-import.entity.js';
import { TestCentreKey } from '../../../db/exams/test-centre-key.entity.js';
import { TestCentre } from '../../../db/exams/test-centre.entity.js';
import { countRows } from './read-result-file.js';
import { isSignedWith, type SignedFile, signedMessages } from './verify-signature.js';

export interface ResultFile extends SignedFile {
  testCentre: string;
  fileName: string | null;
  rowsMax: number;
}

/** An import whose file is trusted and can be read. */
export interface ImportRun {
  tenantId: string;
  importId: string;
  centre: TestCentre;
  path: string;
}

export type ImportRefusal = { refused: 'TEST_CENTRE_UNKNOWN' | 'SIGNATURE_INVALID' } | { refused: 'FILE_UNREADABLE'; because: string };

/** Begins the import of a file that a test centre has signed: nothing is read before its signature is verified, and nothing is written before it was read to its end. */
export async function beginImport(context: ActionContext, file: ResultFile): Promise<ImportRun | ImportRefusal> {
  const deed = { action: 'importExamResults', tenant: context.viewer.tenant, subject: { type: 'ExamImport', id: null } };
  const signer = await signerOf(context, file);
  if ('refused' in signer) return refuse(context, deed, signer);
  try {
    return await begin(context, { ...file, ...signer, rowsTotal: await countRows(file.path, file.rowsMax) });
  } catch (error) {
    if (error instanceof FileRefused) return refuse(context, deed, { refused: 'FILE_UNREADABLE', because: error.message });
    throw error;
  }
}

interface Signer {
  centre: TestCentre;
  key: TestCentreKey;
}

async function signerOf(context: ActionContext, file: ResultFile): Promise<Signer | { refused: 'TEST_CENTRE_UNKNOWN' | 'SIGNATURE_INVALID' }> {
  const found = await look(context, async (manager) => {
    const centre = await manager.findOneBy(TestCentre, { code: file.testCentre });
    return centre && { centre, keys: await manager.findBy(TestCentreKey, { testCentreId: centre.id }) };
  });
  if (found === null) return { refused: 'TEST_CENTRE_UNKNOWN' };
  const messages = await signedMessages(file);
  const key = found.keys.find(({ revokedAt, publicKey }) => revokedAt === null && isSignedWith({ messages, signature: file.signature, publicKey }));
  return key === undefined ? { refused: 'SIGNATURE_INVALID' } : { centre: found.centre, key };
}

async function begin(context: ActionContext, { centre, key, path, sha256, fileName, rowsTotal }: ResultFile & Signer & { rowsTotal: number }): Promise<ImportRun> {
  const tenantId = context.viewer.tenant ?? platformTenant;
  const importId = context.newId();
  const { subject, name } = context.viewer;
  const now = context.now();
  const counts = { rowsTotal, rowsRecorded: 0, rowsUnchanged: 0, rowsRejected: 0 };
  const begun = { tenantId, id: importId, testCentreId: centre.id, keyId: key.id, fileName, sha256, importedBy: subject, importedByName: name, startedAt: now, progressedAt: now, finishedAt: null };
  return perform(context, { action: 'importExamResults', tenant: tenantId, subject: { type: 'ExamImport', id: importId } }, async (manager, entry) => {
    entry.changes({ testCentre: { to: centre.code }, key: { to: key.fingerprint }, sha256: { to: sha256 }, rows: { to: rowsTotal } });
    await manager.insert(ExamImport, { ...begun, ...counts });
    return { tenantId, importId, centre, path };
  });
}
