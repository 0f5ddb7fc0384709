import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { asAdministrator } from '../database/admin-connection.js';
import { startTemporaryPostgres } from '../postgres/temporary-postgres.js';
import type { RunningPostgres } from '../postgres/start-postgres.js';
import { forEachSubgraph, subgraphs } from '../subgraphs.js';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startTemporaryPostgres();
});
afterAll(() => postgres.stop());

// As the image runs it: from what was built.
const script = fileURLToPath(new URL('../../../deploy/migrate.js', import.meta.url));
const passwords = forEachSubgraph((subgraph) => `for-tests-only-${subgraph}`);
const settings = Object.fromEntries(subgraphs.map((subgraph) => [`DATABASE_PASSWORD_${subgraph.toUpperCase()}`, passwords[subgraph]]));

const migrate = (env: Record<string, string>): Promise<{ stdout: string }> => promisify(execFile)(process.execPath, [script], { env: { PATH: process.env['PATH'], ...env } });

test('on an empty server every subgraph can sign in to its tables afterwards, and a second run changes nothing', async () => {
  const env = { ...settings, DATABASE_URL: postgres.url('production') };
  expect((await migrate(env)).stdout).toMatch(/the database is ready\n$/);
  const tables = (): Promise<Record<string, number>> =>
    asAdministrator(postgres.url('production'), async (client) => {
      const { rows } = await client.query<{ schema: string; count: number }>(`select schemaname as schema, count(*)::int from pg_tables where schemaname !~ '^(pg_|information)' group by 1`);
      return Object.fromEntries(rows.map(({ schema, count }) => [schema, count]));
    });
  const before = await tables();
  for (const subgraph of subgraphs) {
    expect(before[subgraph]).toBeGreaterThan(1);
    await asAdministrator(postgres.url('production', { user: `${subgraph}_app`, password: passwords[subgraph] }), (client) => client.query(`select 1 from ${subgraph}.inbox`));
  }
  await migrate(env);
  expect(await tables()).toEqual(before);
}, 120_000);

test.each([
  ['without its settings', {}, /^The environment is not as it should be: DATABASE_URL is not set; DATABASE_PASSWORD_/],
  ['without a server', { ...settings, DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/platform' }, /^The database at 127\.0\.0\.1:1\/postgres does not answer: the connection is refused\.\n$/],
])('%s it says so in one sentence and ends with code 1', async (_what, env, says) => {
  await expect(migrate(env)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(says) as string });
});
