import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { DataSource } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { KnownOrganization } from '../../db/known-organization.entity.js';
import { Upload } from '../../db/upload.entity.js';
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
  /** The organisation the file is for. */
  organizationId: string;
  fileName: string | null;
  bytes: Readable;
}

export type UploadReceived = { uploadId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'TOO_LARGE' | 'EMPTY' };

class TooLarge extends Error {}

/** Keeps a file as it streams in; nothing stays of one that breaks off or is too large. */
export async function receiveUpload(world: UploadWorld, sent: FileSent): Promise<UploadReceived> {
  const actor = actorOf(sent, sent.organizationId);
  const isKnown = await inTransaction(world.dataSource, actor, (manager) => manager.existsBy(KnownOrganization, { tenantId: sent.organizationId }));
  if (!isKnown) return { refused: 'ORGANIZATION_UNKNOWN' };
  const uploadId = world.newId();
  const part = `${uploadPath(world.uploadDir, uploadId)}.part`;
  try {
    const { sizeBytes, sha256 } = await store(sent.bytes, { path: part, bytesMax: world.uploadBytesMax });
    if (sizeBytes === 0) return { refused: 'EMPTY' };
    await rename(part, uploadPath(world.uploadDir, uploadId));
    const upload = { tenantId: sent.organizationId, id: uploadId, owner: sent.viewer.subject, fileName: sent.fileName, sizeBytes: String(sizeBytes), sha256, createdAt: world.now() };
    await inTransaction(world.dataSource, actor, (manager) => manager.insert(Upload, upload));
    return { uploadId };
  } catch (error) {
    if (error instanceof TooLarge) return { refused: 'TOO_LARGE' };
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

async function store(bytes: Readable, { path, bytesMax }: { path: string; bytesMax: number }): Promise<{ sizeBytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      sizeBytes += chunk.length;
      hash.update(chunk);
      if (sizeBytes > bytesMax) done(new TooLarge());
      else done(null, chunk);
    },
  });
  // The request is not destroyed with the pipeline: its sender is still to be answered.
  bytes.once('error', (error) => measure.destroy(error));
  bytes.once('close', () => { if (!bytes.readableEnded) measure.destroy(new Error('The sender went away.')); });
  bytes.pipe(measure);
  await pipeline(measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { sizeBytes, sha256: hash.digest('hex') };
}
