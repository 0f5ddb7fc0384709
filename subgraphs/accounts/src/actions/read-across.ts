import type { DataSource } from 'typeorm';

import { inReadTransaction } from '@platform/kit/database/session.js';

const worker = { tenant: null, scope: 'program', subject: 'accounts:sweeper', roles: [], requestId: 'sweep' } as const;

/** Rows of every organisation, for a sweeper that then acts for each in its name. */
export function readAcross<Row>(dataSource: DataSource, { text, values }: { text: string; values: readonly unknown[] }): Promise<Row[]> {
  return inReadTransaction(dataSource, worker, (manager) => manager.query<Row[]>(text, [...values]));
}
