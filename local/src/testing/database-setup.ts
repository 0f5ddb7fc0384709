import pg from 'pg';
import type { TestProject } from 'vitest/node';

import { prepareDatabase } from '@platform/kit/database/prepare-database.js';
// What is provided to the tests is declared where they read it.
import type {} from '@platform/kit/testing/test-database.js';

import type { RunningPostgres } from '../postgres/start-postgres.js';
import { startTemporaryPostgres } from '../postgres/temporary-postgres.js';
import { stores } from '../database/stores.js';

const templateDatabase = 'platform_template';
const rolePassword = 'for-tests-only';

interface SharedServer {
  starting: Promise<RunningPostgres>;
  users: number;
}

// Each project sets itself up with modules of its own, in one process.
const place = Symbol.for('the database server of this run');
const ofRun = globalThis as { [place]?: SharedServer };

/** One PostgreSQL server for the whole run, with a migrated database to copy: a test file has its own within a tenth of a second. */
export default async function setUpDatabase(project: TestProject): Promise<() => Promise<void>> {
  const server = (ofRun[place] ??= { starting: startWithTemplate(), users: 0 });
  server.users += 1;
  const postgres = await server.starting;
  project.provide('testServerUrl', postgres.url('postgres'));
  project.provide('templateDatabase', templateDatabase);
  project.provide('rolePassword', rolePassword);
  return async () => {
    server.users -= 1;
    if (server.users > 0) return;
    delete ofRun[place];
    await postgres.stop();
  };
}

async function startWithTemplate(): Promise<RunningPostgres> {
  const postgres = await startTemporaryPostgres();
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  await client.query(`create database ${templateDatabase}`);
  const passwords = Object.fromEntries(stores.map(({ schema }) => [`${schema}_app`, rolePassword]));
  await prepareDatabase({ adminUrl: postgres.url(templateDatabase), stores, passwords });
  await client.query(`alter database ${templateDatabase} with is_template true allow_connections false`);
  await client.end();
  return postgres;
}
