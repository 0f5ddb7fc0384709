import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { storageSettings, type StorageSettings } from '@platform/kit/files/store/storage-settings.js';
import { Environment } from '@platform/kit/process/environment.js';

/** Settings that only this subgraph has. */
export interface RepairsConfig {
  /** The folder where uploaded files wait to be imported; the same for all processes of this subgraph. */
  uploadDir: string;
  uploadBytesMax: number;
  /** Where pictures and papers of repairs are kept. */
  storage: StorageSettings;
  attachmentBytesMax: number;
}

export function repairsConfig(variables: Readonly<Record<string, string | undefined>>): RepairsConfig {
  const environment = new Environment(variables);
  const config = {
    uploadDir: environment.text('UPLOAD_DIR', join(tmpdir(), 'repairs-uploads')),
    uploadBytesMax: environment.integer('UPLOAD_BYTES_MAX', { fallback: 200 * 1024 * 1024, min: 1, max: Number.MAX_SAFE_INTEGER }),
    storage: storageSettings(environment, { bucket: 'attachments', folderSetting: 'ATTACHMENT_DIR' }),
    attachmentBytesMax: environment.integer('ATTACHMENT_BYTES_MAX', { fallback: 25 * 1024 * 1024, min: 1, max: 1024 * 1024 * 1024 }),
  };
  environment.check();
  return config;
}
