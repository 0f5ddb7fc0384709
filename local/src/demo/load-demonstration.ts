import pg from 'pg';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { loadAudits } from './audits.js';
import { copyRows } from './copy-rows.js';
import { partnerRows } from './partner-rows.js';
import { demoPartners } from './partners.js';
import { repairRows } from './repair-rows.js';

/** `small` holds the first partners only: quick enough for every test run. */
export type DemonstrationSize = 'small' | 'full';

export interface Demonstration {
  /** Connection string of an administrator. */
  adminUrl: string;
  /** The partner that the demonstration's partner users belong to. */
  firstPartner: { id: string; name: string };
  size: DemonstrationSize;
  today: LocalDate;
  now: Date;
  onProgress?: (progress: { done: number; of: number; repairs: number }) => void;
}

const partnersOf: Readonly<Record<DemonstrationSize, number>> = { small: 12, full: 60 };

/**
 * Loads the demonstration network by COPY in one transaction: it is there whole, or not at all; then audits it.
 * Answers how many repairs it holds.
 */
export async function loadDemonstration({ adminUrl, firstPartner, size, today, now, onProgress = () => undefined }: Demonstration): Promise<number> {
  const partners = demoPartners(firstPartner, partnersOf[size]);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  let repairs = 0;
  try {
    await client.query('begin');
    for (const [index, partner] of partners.entries()) {
      const made = repairRows(partner, today);
      for (const { table, rows } of [...partnerRows(partner, { today, now }), ...made.tables]) await copyRows(client, table, rows);
      repairs += made.repairs;
      onProgress({ done: index + 1, of: partners.length, repairs });
    }
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  await loadAudits({ adminUrl, partners, today });
  return repairs;
}
