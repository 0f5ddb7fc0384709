import { parseArgs } from 'node:util';

import pg from 'pg';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { prepareDatabase } from '@platform/kit/database/prepare-database.js';
import { reevaluateProgram } from '@platform/programs/actions/decisions/reevaluate-program.js';
import { runNextReevaluation } from '@platform/programs/actions/decisions/run-reevaluations.js';
import { replayAllDecisions } from '@platform/programs/actions/decisions/replay-all-decisions.js';
import { entities, schema } from '@platform/programs/db/database.js';
import { ProgramCode } from '@platform/programs/db/program-code.js';
import { addManyPartners } from '@platform/programs/testing/many-partners.js';

import { stores } from '../database/stores.js';
import { startTemporaryPostgres } from '../postgres/temporary-postgres.js';
import { watchStatements } from './watch-statements.js';

// `npm run bench:decisions -- --organizations 100000`: judges as many partners in one re-evaluation, then again, then replays.
const { values } = parseArgs({ options: { organizations: { type: 'string', default: '100000' } } });
const count = Number(values.organizations);
const password = 'for-the-bench-only';
const today = new Date().toISOString().slice(0, 10);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const postgres = await startTemporaryPostgres();
try {
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  const passwords = Object.fromEntries(stores.map((store) => [`${store.schema}_app`, password]));
  await prepareDatabase({ adminUrl: postgres.url('bench'), stores, passwords });
  const seeder = new pg.Client({ connectionString: postgres.url('bench') });
  await seeder.connect();
  const seeded = performance.now();
  await addManyPartners(seeder, { count, today });
  await seeder.end();
  say(`${count} partners arranged in ${seconds(performance.now() - seeded)} s`);
  const url = postgres.url('bench', { user: `${schema}_app`, password });
  const dataSource = await createDataSource({ url, schema, entities, migrations: [], poolSize: 2 }).initialize();
  const bus = await Bus.start({ url, log: pino({ level: 'silent' }) });
  const statements = watchStatements();
  const now = (): Date => new Date();
  const viewer = { subject: 'bench', name: 'The bench', roles: ['PROGRAM_MANAGER' as const], tenant: null, scope: 'program' as const };
  for (const pass of ['first, every decision new', 'second, nothing new']) {
    await reevaluateProgram({ viewer, requestId: newId(), dataSource, bus, log: pino({ level: 'silent' }), now, newId }, ProgramCode.AASP);
    let [examined, decided] = [0, 0];
    const before = statements.waitedMs();
    const started = performance.now();
    await runNextReevaluation({ dataSource, bus, now }, { onProgress: (progress) => { examined += progress.examined; decided += progress.decided; } });
    const elapsed = performance.now() - started;
    const outside = 1 - (statements.waitedMs() - before) / elapsed;
    say(`${pass}: ${examined} judged, ${decided} recorded in ${seconds(elapsed)} s = ${Math.round(examined / (elapsed / 1000))} a second, ${Math.round(outside * 100)} % of the time outside the database, ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
  }
  const started = performance.now();
  const { replayed, different } = await replayAllDecisions({ dataSource });
  say(`replayed ${replayed} stored decisions in ${seconds(performance.now() - started)} s, ${different.length} different`);
  await bus.stop();
  await dataSource.destroy();
} finally {
  await postgres.stop();
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
