import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';

import type { DataSource } from 'typeorm';

import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { receiveFile } from '@platform/kit/files/receive-file.js';
import { look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import { Upload } from '../../db/import/upload.entity.js';
import { uploadPath } from './upload-path.js';

export interface UploadWorld {
  dataSource: DataSource;
  uploadDir: string;
  uploadBytesMax: number;
  now: () => Date;
  newId: () => string;
}

export interface FileSent {
  viewer: Viewer;
  requestId: string;
  /** The organisation the file is for; the platform’s own where it is the manufacturer’s. */
  organizationId: string;
  fileName: string | null;
  bytes: Readable;
}

export type UploadReceived = { uploadId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'TOO_LARGE' | 'EMPTY' };

/** Keeps a file as it streams in; nothing stays of one that breaks off or is too large. */
export async function receiveUpload(world: UploadWorld, sent: FileSent): Promise<UploadReceived> {
  const doer = { ...world, viewer: sent.viewer, requestId: sent.requestId };
  const deed = { action: 'receiveUpload', tenant: sent.organizationId, subject: { type: 'Organization', id: sent.organizationId } };
  const isKnown = sent.organizationId === platformTenant || (await look(doer, (manager) => manager.existsBy(KnownOrganization, { tenantId: sent.organizationId })));
  if (!isKnown) return refuse(doer, { ...deed, tenant: null }, { refused: 'ORGANIZATION_UNKNOWN' });
  const uploadId = world.newId();
  const part = `${uploadPath(world.uploadDir, uploadId)}.part`;
  try {
    const received = await receiveFile(sent.bytes, { path: part, bytesMax: world.uploadBytesMax });
    if (received === 'TOO_LARGE') return await refuse(doer, deed, { refused: 'TOO_LARGE' });
    const { sizeBytes, sha256 } = received;
    if (sizeBytes === 0) return await refuse(doer, deed, { refused: 'EMPTY' });
    await rename(part, uploadPath(world.uploadDir, uploadId));
    const upload = { tenantId: sent.organizationId, id: uploadId, owner: sent.viewer.subject, fileName: sent.fileName, sizeBytes: String(sizeBytes), sha256, createdAt: world.now() };
    return await perform(doer, deed, async (manager, entry) => {
      await manager.insert(Upload, upload);
      entry.isAbout({ type: 'Upload', id: uploadId });
      entry.changes({ sizeBytes: { to: sizeBytes }, sha256: { to: sha256 } });
      return { uploadId };
    });
  } finally {
    await rm(part, { force: true });
  }
}
