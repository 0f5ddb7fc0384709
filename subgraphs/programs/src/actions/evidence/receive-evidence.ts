import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { receiveFile, type ReceivedFile } from '@platform/kit/files/receive-file.js';
import { look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { EvidenceFile } from '../../db/evidence/evidence-file.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { type EvidenceWorld, keysOf } from './evidence-world.js';
import { type PreparedFile, prepareFile } from './prepare-file.js';

export interface EvidenceSent {
  viewer: Viewer;
  requestId: string;
  /** The organisation the file is about. */
  organizationId: string;
  fileName: string | null;
  /** The sender's own id of this upload; the same again means the same file. */
  uploadId: string | null;
  bytes: Readable;
}

export type EvidenceReceived =
  | { file: Pick<EvidenceFile, 'id' | 'mediaType' | 'sizeBytes' | 'sha256'>; isKnown: boolean }
  | { refused: 'ORGANIZATION_UNKNOWN' | 'TOO_LARGE' | 'EMPTY' | 'TYPE_NOT_TAKEN' | 'PICTURE_UNREADABLE' | 'UPLOAD_ID_USED' };

/**
 * Takes in a file as it streams. Its bytes decide what it is; a picture is drawn anew without its metadata. Sent again, it is
 * the file it was; of one that breaks off, is too large or is nothing that is taken, nothing stays.
 */
export async function receiveEvidence(world: EvidenceWorld, sent: EvidenceSent): Promise<EvidenceReceived> {
  const doer = { ...world, viewer: sent.viewer, requestId: sent.requestId };
  const deed = { action: 'receiveEvidence', tenant: sent.organizationId, subject: { type: 'Organization', id: sent.organizationId } };
  if (!(await look(doer, (manager) => manager.existsBy(Organization, { id: sent.organizationId })))) return refuse(doer, { ...deed, tenant: null }, { refused: 'ORGANIZATION_UNKNOWN' });
  const id = world.newId();
  const spool = join(world.spoolDir, id);
  try {
    const received = await receiveFile(sent.bytes, { path: spool, bytesMax: world.bytesMax });
    if (received === 'TOO_LARGE') return await refuse(doer, deed, { refused: 'TOO_LARGE' });
    if (received.sizeBytes === 0) return await refuse(doer, deed, { refused: 'EMPTY' });
    const known = await findKnown(world, sent, received.sha256);
    if (known !== null) return known;
    const prepared = await prepareFile(spool, received);
    return typeof prepared === 'string' ? await refuse(doer, deed, { refused: prepared }) : await keep(world, sent, { id, received, prepared });
  } finally {
    for (const suffix of ['', '.clean', '.thumbnail']) await rm(`${spool}${suffix}`, { force: true });
  }
}

function findKnown({ dataSource }: EvidenceWorld, { uploadId, organizationId, ...sent }: EvidenceSent, sentSha256: string): Promise<EvidenceReceived | null> {
  return look({ ...sent, dataSource }, async (manager) => {
    const ofUpload = uploadId === null ? null : await manager.findOneBy(EvidenceFile, { tenantId: organizationId, uploadId });
    if (ofUpload !== null && ofUpload.sentSha256 !== sentSha256) return { refused: 'UPLOAD_ID_USED' };
    const files = await manager.findBy(EvidenceFile, { tenantId: organizationId, sentSha256 });
    const file = files.find(({ erasedAt }) => erasedAt === null);
    return file === undefined ? null : { file, isKnown: true };
  });
}

interface Arrived {
  id: string;
  received: ReceivedFile;
  prepared: PreparedFile;
}

async function keep(world: EvidenceWorld, sent: EvidenceSent, { id, received, prepared }: Arrived): Promise<EvidenceReceived> {
  const { viewer, organizationId: tenantId, fileName, uploadId } = sent;
  const { path, thumbnail, mediaType, sizeBytes, sha256, width, height } = prepared;
  const keys = keysOf({ tenantId, id });
  const file = {
    ...{ tenantId, id, uploadId, fileName, mediaType, sizeBytes, sha256, sentSha256: received.sha256, width, height },
    ...{ uploadedAt: world.now(), uploadedBy: viewer.subject, uploadedByName: viewer.name },
    ...{ erasedAt: null, erasedBy: null, erasedByName: null, eraseReason: null, bytesRemovedAt: null },
  };
  const deed = { action: 'receiveEvidence', tenant: tenantId, subject: { type: 'EvidenceDocument', id } };
  let isKept = false;
  try {
    await world.store.put(keys.file, { path, mediaType });
    if (thumbnail !== null) await world.store.put(keys.thumbnail, { path: thumbnail, mediaType: 'image/webp' });
    const keeping = await perform({ ...world, viewer, requestId: sent.requestId }, deed, async (manager, entry) => {
      const inserted = await manager.createQueryBuilder().insert().into(EvidenceFile).values(file).orIgnore().returning('id').execute();
      if ((inserted.raw as unknown[]).length === 0) return { refused: 'ALREADY_KEPT' };
      entry.changes({ mediaType: { to: mediaType }, sizeBytes: { to: sizeBytes }, sha256: { to: sha256 }, sentSha256: { to: received.sha256 } });
      return { id };
    });
    isKept = 'id' in keeping;
  } finally {
    // The bytes were there first: without a row of their own they must go.
    if (!isKept) for (const key of Object.values(keys)) await world.store.remove(key);
  }
  if (isKept) return { file, isKnown: false };
  const known = await findKnown(world, sent, received.sha256);
  if (known === null) throw new Error('A file was already there and yet cannot be found.');
  return known;
}
