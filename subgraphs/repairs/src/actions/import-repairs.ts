import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { RepairImport, RepairImportStatus } from '../db/repair-import.entity.js';
import { Upload } from '../db/upload.entity.js';
import { againAfterARace } from './again-after-a-race.js';

export interface FileToImport {
  uploadId: string;
  /** Null stands for the organisation that the upload was sent for. */
  organizationId: string | null;
}

export type ImportSnapshot = Pick<RepairImport, 'tenantId' | 'id' | 'status' | 'fileName' | 'rowsTotal' | 'rowsRead' | 'rowsImported' | 'rowsUnchanged' | 'rowsRejected'> & {
  refusedReason: null;
  startedAt: string;
  finishedAt: null;
};

export type ImportStart = { import: ImportSnapshot } | { refused: 'UPLOAD_UNKNOWN' } | { refused: 'ALREADY_IMPORTED' | 'ANOTHER_IS_RUNNING'; importId: string };

/** Asks for an uploaded file to be imported; it is read in the background. One import of an organisation runs at a time. */
export async function importRepairs(context: ActionContext, key: string, input: FileToImport): Promise<ImportStart> {
  const tenant = context.viewer.tenant ?? (await ownerOf(context, input.uploadId));
  if (tenant === null || (input.organizationId !== null && input.organizationId !== tenant)) return { refused: 'UPLOAD_UNKNOWN' };
  return againAfterARace(() => once<ImportStart>(context, { key, operation: 'importRepairs', input, tenant }, (manager) => start(context, manager, { ...input, tenantId: tenant })));
}

async function ownerOf(context: ActionContext, uploadId: string): Promise<string | null> {
  const upload = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(Upload, { id: uploadId }));
  return upload?.tenantId ?? null;
}

async function start(context: ActionContext, manager: EntityManager, { tenantId, uploadId }: { tenantId: string; uploadId: string }): Promise<ImportStart> {
  const upload = await manager.findOneBy(Upload, { tenantId, id: uploadId });
  if (upload === null) return { refused: 'UPLOAD_UNKNOWN' };
  const earlier = await manager.findOneBy(RepairImport, { tenantId, uploadId });
  if (earlier !== null) return { refused: 'ALREADY_IMPORTED', importId: earlier.id };
  const running = await manager.findOneBy(RepairImport, { tenantId, status: RepairImportStatus.RUNNING });
  if (running !== null) return { refused: 'ANOTHER_IS_RUNNING', importId: running.id };
  const begun = {
    ...{ tenantId, id: context.newId(), status: RepairImportStatus.RUNNING, fileName: upload.fileName },
    ...{ rowsTotal: null, rowsRead: 0, rowsImported: 0, rowsUnchanged: 0, rowsRejected: 0, refusedReason: null, finishedAt: null },
  };
  const startedAt = context.now();
  await manager.insert(RepairImport, { ...begun, startedAt, uploadId, requestedBy: context.viewer.subject, runId: null, runs: 0, heartbeatAt: null });
  return { import: { ...begun, startedAt: startedAt.toISOString() } };
}
