import type { EntityManager, EntityTarget } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { type RepairImport, RepairImportStatus } from '../../db/import/repair-import.entity.js';
import { Upload } from '../../db/import/upload.entity.js';
import { againAfterARace } from '../again-after-a-race.js';

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

/** An import as it is kept, of whichever kind. */
export type KeptImport = Omit<RepairImport, 'status'> & { status: string };

/** What starting an import of one kind is called, and where it is kept. */
export interface ImportToStart {
  operation: string;
  /** What the audit trail calls an import of the kind. */
  called: string;
  entity: EntityTarget<KeptImport>;
  /** Whether its files are the manufacturer’s own, and no organisation’s. */
  isOfPlatform?: boolean;
  /** What is kept of it beside what imports of every kind keep. */
  kept?: Readonly<Record<string, unknown>>;
}

/** Asks for an uploaded file to be imported; it is read in the background. One import of a kind and an organisation runs at a time. */
export async function startImport(context: ActionContext, key: string, { input, ...kind }: ImportToStart & { input: FileToImport }): Promise<ImportStart> {
  const { operation } = kind;
  const subject = { type: 'Upload', id: input.uploadId };
  const tenant = context.viewer.tenant ?? (await ownerOf(context, input.uploadId));
  const isOther = (tenant === platformTenant) !== (kind.isOfPlatform ?? false);
  if (tenant === null || isOther || (input.organizationId !== null && input.organizationId !== tenant)) return refuse(context, { action: operation, tenant: null, subject }, { refused: 'UPLOAD_UNKNOWN' });
  return againAfterARace(() => once<ImportStart>(context, { key, operation, input, tenant, subject }, (manager, entry) => start(context, { ...kind, uploadId: input.uploadId, tenantId: tenant }, { manager, entry })));
}

async function ownerOf(context: ActionContext, uploadId: string): Promise<string | null> {
  const upload = await look(context, (manager) => manager.findOneBy(Upload, { id: uploadId }));
  return upload?.tenantId ?? null;
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function start(context: ActionContext, { tenantId, uploadId, called, entity, kept }: ImportToStart & { tenantId: string; uploadId: string }, { manager, entry }: Writing): Promise<ImportStart> {
  const upload = await manager.findOneBy(Upload, { tenantId, id: uploadId });
  if (upload === null) return { refused: 'UPLOAD_UNKNOWN' };
  const earlier = await manager.findOneBy(entity, { tenantId, uploadId });
  if (earlier !== null) return { refused: 'ALREADY_IMPORTED', importId: earlier.id };
  const running = await manager.findOneBy(entity, { tenantId, status: RepairImportStatus.RUNNING });
  if (running !== null) return { refused: 'ANOTHER_IS_RUNNING', importId: running.id };
  const begun = {
    ...{ tenantId, id: context.newId(), status: RepairImportStatus.RUNNING, fileName: upload.fileName },
    ...{ rowsTotal: null, rowsRead: 0, rowsImported: 0, rowsUnchanged: 0, rowsRejected: 0, refusedReason: null, finishedAt: null },
  };
  entry.isAbout({ type: called, id: begun.id });
  entry.changes({ status: { to: begun.status }, uploadId: { to: uploadId } });
  const startedAt = context.now();
  await manager.insert(entity, { ...begun, ...kept, startedAt, uploadId, requestedBy: context.viewer.subject, runId: null, runs: 0, heartbeatAt: null });
  return { import: { ...begun, startedAt: startedAt.toISOString() } };
}
