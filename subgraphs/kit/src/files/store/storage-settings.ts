import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Environment } from '../../process/environment.js';
import type { FileStore } from './file-store.js';
import { folderStore } from './folder-store.js';
import { type S3Settings, s3Store } from './s3-store.js';

/** Where files are kept: a bucket, or else a folder that all processes of the subgraph see. */
export type StorageSettings = S3Settings | { folder: string };

export interface StorageWanted {
  /** What is kept there, as a bucket is called: `evidence`. */
  bucket: string;
  /** The setting that names the folder, as EVIDENCE_DIR. */
  folderSetting: string;
}

/** Reads where files are kept; only in development may it be left open. */
export function storageSettings(environment: Environment, { bucket, folderSetting }: StorageWanted): StorageSettings {
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  const isBucket = environment.optional('S3_ENDPOINT') !== undefined;
  const folder = environment.optional(folderSetting);
  if (!isBucket && folder === undefined && !isDevelopment) environment.refuse(`neither S3_ENDPOINT nor ${folderSetting} says where ${bucket} is kept`);
  if (!isBucket) return { folder: folder ?? join(tmpdir(), `platform-${bucket}`) };
  return {
    endpoint: environment.url('S3_ENDPOINT'),
    region: environment.text('S3_REGION', 'us-east-1'),
    bucket: environment.text('S3_BUCKET', bucket),
    accessKeyId: environment.text('S3_ACCESS_KEY_ID'),
    secretAccessKey: environment.text('S3_SECRET_ACCESS_KEY'),
  };
}

export async function openStore(storage: StorageSettings): Promise<FileStore> {
  return 'folder' in storage ? folderStore(storage.folder) : s3Store(storage);
}
