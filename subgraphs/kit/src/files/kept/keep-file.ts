import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import type { EntityTarget, FindOptionsWhere } from 'typeorm';

import { perform, refuse } from '../../audit-trail/perform.js';
import { look } from '../../graphql/context.js';
import type { Viewer } from '../../identity/viewer.js';
import { receiveFile, type ReceivedFile } from '../receive-file.js';
import { type FileWorld, keysOf } from './file-world.js';
import type { KeptFile } from './kept-file.js';
import { type PreparedFile, prepareFile } from './prepare-file.js';

export interface FileSent {
  viewer: Viewer;
  requestId: string;
  /** The organisation the file is about; known to be there. */
  organizationId: string;
  fileName: string | null;
  /** The sender's own id of this upload; the same again means the same file. */
  uploadId: string | null;
  bytes: Readable;
}

/** What a file becomes. */
export interface KeptAs {
  entity: EntityTarget<KeptFile>;
  /** The action and the thing it makes, as the audit trail names them. */
  action: string;
  thing: string;
  /** What holds of a file whose bytes are still there. */
  there: FindOptionsWhere<KeptFile>;
}

export type FileKept = { file: Pick<KeptFile, 'id' | 'mediaType' | 'sizeBytes' | 'sha256'>; isKnown: boolean } | { refused: FileRefused };
export type FileRefused = 'TOO_LARGE' | 'EMPTY' | 'TYPE_NOT_TAKEN' | 'PICTURE_UNREADABLE' | 'UPLOAD_ID_USED';

/**
 * Takes in a file as it streams. Its bytes decide what it is; a picture is drawn anew without its metadata. Sent again, it is
 * the file it was; of one that breaks off, is too large or is nothing that is taken, nothing stays.
 */
export async function keepFile(world: FileWorld, sent: FileSent, as: KeptAs): Promise<FileKept> {
  const doer = { ...world, viewer: sent.viewer, requestId: sent.requestId };
  const deed = { action: as.action, tenant: sent.organizationId, subject: { type: 'Organization', id: sent.organizationId } };
  const id = world.newId();
  const spool = join(world.spoolDir, id);
  try {
    const received = await receiveFile(sent.bytes, { path: spool, bytesMax: world.bytesMax });
    if (received === 'TOO_LARGE') return await refuse(doer, deed, { refused: 'TOO_LARGE' });
    if (received.sizeBytes === 0) return await refuse(doer, deed, { refused: 'EMPTY' });
    const known = await findKnown(world, sent, { as, sentSha256: received.sha256 });
    if (known !== null) return known;
    const prepared = await prepareFile(spool, received);
    return typeof prepared === 'string' ? await refuse(doer, deed, { refused: prepared }) : await keep(world, sent, { as, id, received, prepared });
  } finally {
    for (const suffix of ['', '.clean', '.thumbnail']) await rm(`${spool}${suffix}`, { force: true });
  }
}

interface Known {
  as: KeptAs;
  sentSha256: string;
}

function findKnown({ dataSource }: FileWorld, { uploadId, organizationId: tenantId, ...sent }: FileSent, { as, sentSha256 }: Known): Promise<FileKept | null> {
  return look({ ...sent, dataSource }, async (manager) => {
    const ofUpload = uploadId === null ? null : await manager.findOneBy(as.entity, { tenantId, uploadId });
    if (ofUpload !== null && ofUpload.sentSha256 !== sentSha256) return { refused: 'UPLOAD_ID_USED' };
    const file = await manager.findOneBy(as.entity, { ...as.there, tenantId, sentSha256 });
    return file === null ? null : { file, isKnown: true };
  });
}

interface Arrived {
  as: KeptAs;
  id: string;
  received: ReceivedFile;
  prepared: PreparedFile;
}

async function keep(world: FileWorld, sent: FileSent, { as, id, received, prepared }: Arrived): Promise<FileKept> {
  const { viewer, organizationId: tenantId, fileName, uploadId } = sent;
  const { path, thumbnail, mediaType, sizeBytes, sha256, width, height } = prepared;
  const sentSha256 = received.sha256;
  const keys = keysOf({ tenantId, id });
  const file: KeptFile = { tenantId, id, uploadId, fileName, mediaType, sizeBytes, sha256, sentSha256, width, height, uploadedAt: world.now(), uploadedBy: viewer.subject, uploadedByName: viewer.name };
  let isKept = false;
  try {
    await world.store.put(keys.file, { path, mediaType });
    if (thumbnail !== null) await world.store.put(keys.thumbnail, { path: thumbnail, mediaType: 'image/webp' });
    const keeping = await perform({ ...world, viewer, requestId: sent.requestId }, { action: as.action, tenant: tenantId, subject: { type: as.thing, id } }, async (manager, entry) => {
      const inserted = await manager.createQueryBuilder().insert().into(as.entity).values(file).orIgnore().returning('id').execute();
      if ((inserted.raw as unknown[]).length === 0) return { refused: 'ALREADY_KEPT' };
      entry.changes({ mediaType: { to: mediaType }, sizeBytes: { to: sizeBytes }, sha256: { to: sha256 }, sentSha256: { to: sentSha256 } });
      return { id };
    });
    isKept = 'id' in keeping;
  } finally {
    // The bytes were there first: without a row of their own they must go.
    if (!isKept) for (const key of Object.values(keys)) await world.store.remove(key);
  }
  if (isKept) return { file, isKnown: false };
  const known = await findKnown(world, sent, { as, sentSha256 });
  if (known === null) throw new Error('A file was already there and yet cannot be found.');
  return known;
}
