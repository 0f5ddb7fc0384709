import { setTimeout as pause } from 'node:timers/promises';

import type { DataSource } from 'typeorm';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { Actor } from '@platform/kit/database/session.js';

export const chainer: Actor = { tenant: null, scope: 'program', subject: 'system:programs', roles: [], requestId: 'audit-trail' };

const patienceMs = 4_000;

/**
 * The last sequence up to which no entry can appear any more; null while somebody is still writing. An entry has its transaction's
 * number before its sequence: when every transaction that began before ours has ended, all entries up to the highest we saw
 * are there, or never will be.
 */
export async function settledSequence(dataSource: DataSource, patience = patienceMs): Promise<string | null> {
  const ask = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row> => {
    const [row] = await unrecorded(dataSource, chainer, (manager) => manager.query<Row[]>(text, values));
    return row!;
  };
  const { last } = await ask<{ last: string }>('select coalesce(max(sequence), 0)::text as last from audit.entry');
  const { own } = await ask<{ own: string }>('select pg_current_xact_id()::text as own');
  for (let waited = 0; waited <= patience; waited += 50) {
    const { settled } = await ask<{ settled: boolean }>('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as settled', [own]);
    if (settled) return last;
    await pause(50);
  }
  return null;
}
