import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

import type { FileStore } from '../store/file-store.js';

/** What taking in and giving out files needs to know of the world. */
export interface FileWorld {
  dataSource: DataSource;
  store: FileStore;
  log: Logger;
  /** Where a file is while it arrives; of this process alone. */
  spoolDir: string;
  bytesMax: number;
  now: () => Date;
  newId: () => string;
}

/** Where the bytes of a file are kept: under its organisation and its id. */
export function keysOf({ tenantId, id }: { tenantId: string; id: string }): { file: string; thumbnail: string } {
  return { file: `${tenantId}/${id}`, thumbnail: `${tenantId}/${id}-thumbnail` };
}
