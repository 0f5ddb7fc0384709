import { storageSettings, type StorageSettings } from '@platform/kit/files/store/storage-settings.js';
import { Environment } from '@platform/kit/process/environment.js';

/** Settings that only this subgraph has. */
export interface ProgramsConfig {
  /** Where evidence is kept. */
  storage: StorageSettings;
  evidenceBytesMax: number;
}

export function programsConfig(variables: Readonly<Record<string, string | undefined>>): ProgramsConfig {
  const environment = new Environment(variables);
  const config = {
    storage: storageSettings(environment, { bucket: 'evidence', folderSetting: 'EVIDENCE_DIR' }),
    evidenceBytesMax: environment.integer('EVIDENCE_BYTES_MAX', { fallback: 25 * 1024 * 1024, min: 1, max: 1024 * 1024 * 1024 }),
  };
  environment.check();
  return config;
}
