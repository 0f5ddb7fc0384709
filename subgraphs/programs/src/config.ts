import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Environment } from '@platform/kit/process/environment.js';

import type { FileStore } from './db/files/file-store.js';
import { folderStore } from './db/files/folder-store.js';
import { type S3Settings, s3Store } from './db/files/s3-store.js';

/** Settings that only this subgraph has. */
export interface ProgramsConfig {
  /** Where evidence is kept: a bucket, or else a folder that all processes of this subgraph see. */
  storage: S3Settings | { folder: string };
  evidenceBytesMax: number;
}

export function programsConfig(variables: Readonly<Record<string, string | undefined>>): ProgramsConfig {
  const environment = new Environment(variables);
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  const isBucket = environment.optional('S3_ENDPOINT') !== undefined;
  const folder = environment.optional('EVIDENCE_DIR');
  if (!isBucket && folder === undefined && !isDevelopment) environment.refuse('neither S3_ENDPOINT nor EVIDENCE_DIR says where evidence is kept');
  const config = {
    storage: isBucket ? bucket(environment) : { folder: folder ?? join(tmpdir(), 'programs-evidence') },
    evidenceBytesMax: environment.integer('EVIDENCE_BYTES_MAX', { fallback: 25 * 1024 * 1024, min: 1, max: 1024 * 1024 * 1024 }),
  };
  environment.check();
  return config;
}

function bucket(environment: Environment): S3Settings {
  return {
    endpoint: environment.url('S3_ENDPOINT'),
    region: environment.text('S3_REGION', 'us-east-1'),
    bucket: environment.text('S3_BUCKET', 'evidence'),
    accessKeyId: environment.text('S3_ACCESS_KEY_ID'),
    secretAccessKey: environment.text('S3_SECRET_ACCESS_KEY'),
  };
}

export async function openStore({ storage }: Pick<ProgramsConfig, 'storage'>): Promise<FileStore> {
  return 'folder' in storage ? folderStore(storage.folder) : s3Store(storage);
}
