import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

import type { Bus } from '@platform/kit/bus/bus.js';

/** What importing in the background needs to know of the world. */
export interface ImportWorld {
  dataSource: DataSource;
  bus: Bus;
  log: Logger;
  now: () => Date;
  newId: () => string;
  /** Where uploaded files are kept. */
  uploadDir: string;
}
