import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import pg from 'pg';
import { v7 as newId } from 'uuid';

import { book } from '@platform/accounts/actions/ledger/book.js';
import { entities, schema } from '@platform/accounts/db/database.js';
import { capacity } from '@platform/accounts/domain/ledger/account-codes.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { inTransaction } from '@platform/kit/database/session.js';

import { startBenchDatabase } from './bench-database.js';
import { openSubgraph } from './open-subgraph.js';
import { writeResults } from './results.js';
import { say } from './say.js';

// `npm run bench:ledger -- --rounds 8`: transfers a second through the ledger, beside the same work in SQL written by hand, in turns.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '8' }, each: { type: 'string', default: '500' } } });
const [rounds, each, clients] = [Number(values.rounds), Number(values.each), 4];

const database = await startBenchDatabase();
try {
  const { dataSource, stop } = await openSubgraph({ schema, entities }, { url: database.urlOf(schema), poolSize: clients });
  const byHand = new pg.Pool({ connectionString: database.adminUrl, max: clients });
  await byHand.query(`create schema plain`);
  await byHand.query(`create table plain.account (id int primary key, held bigint not null default 0, granted bigint not null check (held <= granted))`);
  await byHand.query(`create table plain.transfer (id uuid primary key, debit int not null, credit int not null, amount bigint not null check (amount > 0), at timestamptz not null)`);
  await byHand.query(`insert into plain.account (id, granted) select n, 1000000000 from generate_series(1, $1) n`, [clients * 2]);
  const tenants = Array.from({ length: clients }, () => newId());
  for (const tenant of tenants) await byHand.query('insert into accounts.known_organization (tenant_id, registered_at) values ($1, now())', [tenant]);

  const bookkeeper = { viewer: systemViewer('bench'), requestId: 'bench', now: () => new Date(), newId: () => newId() };
  const throughLedger = async (client: number): Promise<void> => {
    const tenant = tenants[client]!;
    const leg = { id: newId(), kind: 'single', debit: capacity('PROGRAM_GRANT', 'NOK'), credit: capacity('CREDIT_LINE', 'NOK'), amountMinor: 7n, code: 'LIMIT' } as const;
    const actor = { tenant, scope: 'tenant', subject: 'bench', roles: [], requestId: 'bench' } as const;
    await inTransaction(dataSource, actor, (manager) => book(manager, bookkeeper, { tenant, subject: { type: 'Bench', id: tenant }, legs: [leg] }));
  };
  const throughPlainSql = async (client: number): Promise<void> => {
    const [debit, credit] = [client * 2 + 1, client * 2 + 2];
    const connection = await byHand.connect();
    try {
      await connection.query('begin');
      // Prepared by name, as the services' statements are.
      await connection.query({ name: 'hold', text: 'select 1 from plain.account where id in ($1, $2) order by id for update', values: [debit, credit] });
      await connection.query({ name: 'debit', text: 'update plain.account set held = held + 7 where id = $1', values: [debit] });
      await connection.query({ name: 'credit', text: 'update plain.account set granted = granted + 7 where id = $1', values: [credit] });
      await connection.query({ name: 'note', text: 'insert into plain.transfer values ($1, $2, $3, 7, now())', values: [newId(), debit, credit] });
      await connection.query('commit');
    } finally {
      connection.release();
    }
  };
  const ways = [['the ledger', throughLedger], ['SQL by hand', throughPlainSql]] as const;
  const spent = new Map<string, number>(ways.map(([name]) => [name, 0]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, move] of ways) {
      const started = performance.now();
      await Promise.all(Array.from({ length: clients }, async (_, client) => {
        for (let count = 0; count < each / clients; count += 1) await move(client);
      }));
      // The first round warms up.
      if (round > 0) spent.set(name, spent.get(name)! + performance.now() - started);
    }
  }
  const perSecond = ways.map(([name]) => [name, (rounds * each) / (spent.get(name)! / 1000)] as const);
  const lines = [
    ...perSecond.map(([name, rate]) => `${name}: ${Math.round(rate)} transfers a second, ${clients} clients, one transfer in a transaction`),
    `the ledger does ${((perSecond[0]![1] / perSecond[1]![1]) * 100).toFixed(0)} % of what SQL by hand does: batch, row-level security, two limits and a trail of who booked are in it`,
  ];
  for (const line of lines) say(line);
  writeResults('Ledger', `\`npm run bench:ledger\`, on ${availableParallelism()} processors:\n\n${lines.map((line) => `- ${line}`).join('\n')}`);
  await byHand.end();
  await stop();
} finally {
  await database.stop();
}
