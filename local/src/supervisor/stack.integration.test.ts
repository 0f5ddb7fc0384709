import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { asAdministrator } from '../database/admin-connection.js';
import type { Endpoints } from '../folder/endpoints.js';
import type { Secrets } from '../folder/secrets.js';
import { startTemporaryPostgres } from '../postgres/temporary-postgres.js';
import { processIdentity } from '../processes/process-identity.js';
import { Refusal } from '../refusal.js';
import { subgraphs } from '../subgraphs.js';
import { eventually } from '../testing/eventually.js';
import { fakeCheckout } from '../testing/fake-checkout.js';
import { type PreparedFolder, preparedFolder } from '../testing/prepared-folder.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { LoadDemonstration } from './demonstration.js';
import type { Problem } from './problem-summary.js';
import type { Progress } from './progress.js';
import { type RunningStack, startStack } from './stack.js';
import type { StackOptions } from './stack-options.js';

const stores: readonly SubgraphStore[] = subgraphs.map((schema) => ({ schema, migrations: [], subscriptions: [] }));

interface House {
  dir: string;
  checkout: string;
  start(changes?: Partial<StackOptions>): Promise<RunningStack>;
}

let prepared: PreparedFolder;
beforeAll(async () => {
  prepared = await preparedFolder();
});
afterAll(() => prepared.remove());

/** A place to start in: as an earlier start left it, or empty. */
function house({ realIssuer = false, isEmpty = false } = {}): House {
  const folder = temporaryFolder();
  const dir = join(folder, '.local');
  if (!isEmpty) prepared.copyTo(dir);
  const checkout = fakeCheckout(folder, { realIssuer });
  return {
    dir,
    checkout,
    start: async (changes = {}) => {
      const stack = await startStack({ dir, checkout, ports: 'free', stores, demo: 'none', purpose: 'throwaway', environment: { PATH: process.env.PATH, SECRET_OF_THE_CALLER: 'x' }, ...changes });
      onTestFinished(() => stack.stop());
      return stack;
    },
  };
}

interface Told {
  pid: number;
  env: Record<string, string>;
}

const told = async (url: string): Promise<Told> => (await (await fetch(new URL('/env', url))).json()) as Told;
const everyUrl = ({ console, issuer, subgraphs: services }: Endpoints): string[] => [issuer, ...Object.values(services), console];
const everyPid = async (endpoints: Endpoints): Promise<number[]> => Promise.all(everyUrl(endpoints).map(async (url) => (await told(url)).pid));
const isGone = (pid: number): boolean => processIdentity(pid) === undefined;
const events = (checkout: string): string[] => readFileSync(join(checkout, 'events.txt'), 'utf8').trim().split('\n');

/** The administrator's connection string, made from what the folder holds. */
function adminUrl(dir: string): string {
  const { postgresSuperuser } = JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8')) as Secrets;
  const { database } = JSON.parse(readFileSync(join(dir, 'endpoints.json'), 'utf8')) as Endpoints;
  const url = new URL(database);
  url.username = 'postgres';
  url.password = postgresSuperuser;
  return url.href;
}

const run = (url: string, statement: string): Promise<unknown[]> => asAdministrator(url, async (client) => (await client.query<object>(statement)).rows);

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
}

describe('a running platform', () => {
  test('says where it answers, without any secret', async () => {
    const { dir, start } = house({ isEmpty: true });
    const { endpoints } = await start();
    const text = readFileSync(join(dir, 'endpoints.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(endpoints);
    expect(endpoints.graphql).toBe(`${endpoints.console}/graphql`);
    expect(endpoints.database).toMatch(/^postgres:\/\/127\.0\.0\.1:\d+\/platform$/);
    for (const url of everyUrl(endpoints)) expect((await fetch(new URL('/readyz', url))).status).toBe(200);
    for (const secret of allSecrets(dir)) expect(text).not.toContain(secret);
  });

  test('keeps its secrets and logs to its owner', async () => {
    const { dir, start } = house({ isEmpty: true });
    await start();
    for (const file of ['secrets.json', 'logs/postgres.log', 'logs/gateway.log']) expect(statSync(join(dir, file)).mode & 0o777, file).toBe(0o600);
    expect(readFileSync(join(dir, 'logs', 'programs.log'), 'utf8')).toContain('"msg":"started"');
  });

  test('gives every process its own settings and nobody else’s secrets', async () => {
    const { dir, checkout, start } = house();
    const { endpoints } = await start();
    const secrets = JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8')) as Secrets;
    for (const subgraph of subgraphs) {
      const { env } = await told(endpoints.subgraphs[subgraph]);
      expect(env).toMatchObject({
        NODE_ENV: 'production',
        PLATFORM_ENV: 'development',
        HOST: '127.0.0.1',
        PORT: new URL(endpoints.subgraphs[subgraph]).port,
        OIDC_ISSUER: endpoints.issuer,
        OIDC_AUDIENCE: 'urn:service-programmes:api',
        PASSPORT_KEYS: JSON.stringify(secrets.passportKeys[subgraph]),
      });
      expect(await run(env.DATABASE_URL!, 'select current_user as login, current_database() as name')).toEqual([{ login: `${subgraph}_app`, name: 'platform' }]);
      const others = allSecrets(dir).filter((secret) => secret !== secrets.databaseRoles[subgraph] && !Object.values(secrets.passportKeys[subgraph]).includes(secret));
      for (const secret of others) expect(JSON.stringify(env)).not.toContain(secret);
      expect(env).not.toHaveProperty('SECRET_OF_THE_CALLER');
    }
    const { env: gateway } = await told(endpoints.console);
    expect(gateway).toMatchObject({ NODE_ENV: 'production', PLATFORM_ENV: 'development', PUBLIC_URL: endpoints.console, CONSOLE_DIR: join(checkout, 'admin', 'dist') });
    for (const subgraph of subgraphs) {
      expect(gateway[`SUBGRAPH_${subgraph.toUpperCase()}_URL`]).toBe(endpoints.subgraphs[subgraph]);
      expect(gateway[`SUBGRAPH_${subgraph.toUpperCase()}_SOCKET`]).toBe((await told(endpoints.subgraphs[subgraph])).env['SOCKET']);
      expect(gateway[`PASSPORT_KEYS_${subgraph.toUpperCase()}`]).toBe(JSON.stringify(secrets.passportKeys[subgraph]));
    }
    expect(gateway).not.toHaveProperty('DATABASE_URL');
    const { env: issuer } = await told(endpoints.issuer);
    expect(issuer).toMatchObject({ NODE_ENV: 'development', OIDC_ISSUER: endpoints.issuer, CONSOLE_URL: endpoints.console, SERVICE_CLIENT_SECRETS: JSON.stringify(secrets.serviceClients) });
  });

  test('tells how the start goes on', async () => {
    const seen: Progress[] = [];
    await house().start({ onProgress: (progress) => seen.push(progress) });
    expect(seen.filter(({ state }) => state === 'done').map(({ step }) => step)).toEqual(['Starting PostgreSQL', 'Preparing the database', 'Starting the services']);
    expect(seen.map(({ detail }) => detail)).toContain('migrating programs');
  });

  test('passes on what a process warns of', async () => {
    const problems: Problem[] = [];
    const { endpoints } = await house().start({ onProblem: (problem) => problems.push(problem) });
    await fetch(new URL('/warn', endpoints.subgraphs.repairs));
    await eventually('the warning was passed on', () => problems.length > 0);
    expect(problems).toEqual([{ service: 'repairs', severity: 'warning', text: 'the milk is sour' }]);
  });

  test('stops what started last first, the database at the very end, and leaves nobody', async () => {
    const { dir, checkout, start } = house();
    const stack = await start();
    const pids = await everyPid(stack.endpoints);
    const server = Number.parseInt(readFileSync(join(dir, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);
    await stack.stop();
    expect([...pids, server].filter((pid) => !isGone(pid))).toEqual([]);
    const stopped = events(checkout).filter((event) => event.endsWith('stopped')).map((event) => event.split(' ')[0]);
    expect(stopped[0]).toBe('gateway');
    expect(stopped.slice(1, 5).sort()).toEqual([...subgraphs].sort());
    expect(stopped[5]).toBe('issuer');
    expect(readFileSync(join(dir, 'logs', 'postgres.log'), 'utf8')).toContain('database system is shut down');
    for (const file of ['endpoints.json', 'lock.json']) expect(existsSync(join(dir, file)), file).toBe(false);
  });

  test('starts again on the same data, with the same secrets and fresh logs', async () => {
    const { dir, start } = house({ isEmpty: true });
    const first = await start();
    await run(adminUrl(dir), 'create table public.kept as select 42 as answer');
    const secrets = readFileSync(join(dir, 'secrets.json'), 'utf8');
    await first.stop();
    await start();
    expect(await run(adminUrl(dir), 'select * from public.kept')).toEqual([{ answer: 42 }]);
    expect(readFileSync(join(dir, 'secrets.json'), 'utf8')).toBe(secrets);
    expect(existsSync(join(dir, 'logs', 'programs.log.1'))).toBe(true);
  });

  test('asked to start fresh forgets its data and its secrets', async () => {
    const { dir, start } = house();
    await (await start()).stop();
    const secrets = readFileSync(join(dir, 'secrets.json'), 'utf8');
    await start({ fresh: true });
    expect(readFileSync(join(dir, 'secrets.json'), 'utf8')).not.toBe(secrets);
  });

  test('gives access tokens to demonstration users through the real issuer', async () => {
    const { start } = house({ realIssuer: true });
    const stack = await start();
    expect(decodeJwt(await stack.token('technician'))).toMatchObject({ sub: 'technician', iss: stack.endpoints.issuer, roles: ['TECHNICIAN'] });
  });
});

describe('when something goes wrong', () => {
  test('the end of one process is the end of all, told with its last words', async () => {
    const { dir, start } = house();
    const stack = await start();
    const pids = await everyPid(stack.endpoints);
    await fetch(new URL('/die', stack.endpoints.subgraphs.accounts));
    const { message } = await stack.failed;
    expect(message).toBe(
      ['accounts ended unexpectedly (exit code 3).', 'Its last lines:', '  started', '  nothing wrong so far', '  something terrible happened', `The whole log: ${join(dir, 'logs', 'accounts.log')}`].join('\n'),
    );
    expect(pids.filter((pid) => !isGone(pid))).toEqual([]);
    for (const file of ['endpoints.json', 'lock.json', 'postgres/data/postmaster.pid']) expect(existsSync(join(dir, file)), file).toBe(false);
  });

  test.each(['issuer', 'gateway'])('%s being killed is noticed', async (name) => {
    const stack = await house().start();
    const urls: Record<string, string> = { ...stack.endpoints.subgraphs, issuer: stack.endpoints.issuer, gateway: stack.endpoints.console };
    process.kill((await told(urls[name]!)).pid, 'SIGKILL');
    expect((await stack.failed).message).toMatch(new RegExp(`^${name} ended unexpectedly \\(signal SIGKILL\\)`));
  });

  test('the end of the database is noticed like any other', async () => {
    const { dir, start } = house();
    const stack = await start();
    process.kill(Number.parseInt(readFileSync(join(dir, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
    expect((await stack.failed).message).toMatch(/^PostgreSQL ended unexpectedly \(signal SIGKILL\)/);
    await start();
  });

  test('a process that cannot start ends the start at once, with its reason', async () => {
    const { dir, checkout, start } = house();
    writeFileSync(join(checkout, 'certification.broken'), '');
    expect(await refusalOf(start())).toMatch(/^certification ended unexpectedly \(exit code 2\)\.\nIts last lines:\n {2}Cannot find my left shoe\n/);
    for (const file of ['endpoints.json', 'lock.json', 'postgres/data/postmaster.pid']) expect(existsSync(join(dir, file)), file).toBe(false);
  });

  test('a process that was not built is named', async () => {
    const { checkout, start } = house();
    rmSync(join(checkout, 'gateway', 'dist'), { recursive: true });
    expect(await refusalOf(start())).toMatch(/^gateway ended unexpectedly[^]*Cannot find module/);
  });

  test('giving up while starting leaves nothing', async () => {
    const { dir, start } = house({ isEmpty: true });
    const wish = new AbortController();
    const work = start({ signal: wish.signal, onProgress: ({ step }) => step === 'Preparing the database' && wish.abort() });
    expect(await refusalOf(work)).toBe('Stopped before everything was running.');
    for (const file of ['endpoints.json', 'lock.json', 'postgres/data/postmaster.pid']) expect(existsSync(join(dir, file)), file).toBe(false);
    await start();
  });

  test('a second instance is refused politely and the first goes on', async () => {
    const { start } = house();
    const { endpoints } = await start();
    expect(await refusalOf(start())).toBe(`The platform is already running (process ${process.pid}): ${endpoints.console}`);
    expect((await fetch(`${endpoints.console}/readyz`)).status).toBe(200);
  });

  test('secrets that do not belong to the data are told', async () => {
    const { dir, start } = house();
    await (await start()).stop();
    rmSync(join(dir, 'secrets.json'));
    expect(await refusalOf(start())).toMatch(/^The database at 127\.0\.0\.1:\d+\/postgres refuses the login\.$/);
  });

  test('secrets that cannot be read are told', async () => {
    const { dir, start } = house();
    await (await start()).stop();
    writeFileSync(join(dir, 'secrets.json'), '{');
    expect(await refusalOf(start())).toMatch(/secrets\.json is not valid JSON; remove it/);
    writeFileSync(join(dir, 'secrets.json'), '{}');
    expect(await refusalOf(start())).toMatch(/secrets\.json does not hold what it should; "npm start -- --fresh" makes everything anew\.$/);
  });
});

describe('the demonstration network', () => {
  test('is loaded on the first start alone, as an administrator', async () => {
    const { start } = house();
    const loads: string[] = [];
    const seen: Progress[] = [];
    const loadDemonstration: LoadDemonstration = async ({ adminUrl: url, size, onProgress }) => {
      loads.push(size);
      onProgress(0.5);
      await run(url, 'create table programs.loaded ()');
    };
    await (await start({ demo: 'small', loadDemonstration, onProgress: (progress) => seen.push(progress) })).stop();
    await (await start({ demo: 'full', loadDemonstration })).stop();
    expect(loads).toEqual(['small']);
    expect(seen).toContainEqual({ step: 'Loading the demonstration network', state: 'running', fraction: 0.5 });
    await start({ demo: 'small', loadDemonstration, fresh: true });
    expect(loads).toEqual(['small', 'small']);
  }, 60_000);

  test('that failed to load is loaded by the next start', async () => {
    const { start } = house({ isEmpty: true });
    let loads = 0;
    const loadDemonstration: LoadDemonstration = async () => {
      loads += 1;
      if (loads === 1) throw new Refusal('The network has a hole.');
    };
    expect(await refusalOf(start({ demo: 'small', loadDemonstration }))).toBe('The network has a hole.');
    await start({ demo: 'small', loadDemonstration });
    expect(loads).toBe(2);
  });
});

describe('with DATABASE_URL', () => {
  test('the server it names is used and stays up, and no embedded one is started', async () => {
    const { dir, start } = house({ isEmpty: true });
    const external = await startTemporaryPostgres();
    onTestFinished(() => external.stop());
    const stack = await start({ environment: { DATABASE_URL: external.url('elsewhere') } });
    expect(stack.endpoints.database).toBe(`postgres://127.0.0.1:${external.port}/elsewhere`);
    expect((await told(stack.endpoints.subgraphs.programs)).env.DATABASE_URL).toMatch(/^postgres:\/\/programs_app:/);
    expect(existsSync(join(dir, 'postgres'))).toBe(false);
    await stack.stop();
    expect(await run(external.url('elsewhere'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('that cannot be reached, the start ends with one sentence', async () => {
    const environment = { DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/platform' };
    const { dir, start } = house();
    expect(await refusalOf(start({ environment }))).toBe('The database at 127.0.0.1:1/postgres does not answer: the connection is refused.');
    expect(existsSync(join(dir, 'lock.json'))).toBe(false);
  });

  test('nothing of somebody’s database is thrown away', async () => {
    const environment = { DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/platform' };
    expect(await refusalOf(house().start({ environment, fresh: true }))).toBe('--fresh empties the embedded database only; empty the one that DATABASE_URL names yourself.');
  });
});

test('with OIDC_ISSUER the development issuer stays away', async () => {
  const { checkout, start } = house();
  const { endpoints } = await start({ environment: { OIDC_ISSUER: 'https://id.example.com/realm', OIDC_AUDIENCE: 'urn:other' } });
  expect(endpoints.issuer).toBe('https://id.example.com/realm');
  expect((await told(endpoints.console)).env).toMatchObject({ OIDC_ISSUER: 'https://id.example.com/realm', OIDC_AUDIENCE: 'urn:other' });
  expect(events(checkout)).not.toContain('issuer started');
});

function allSecrets(dir: string): string[] {
  const { postgresSuperuser, databaseRoles, passportKeys, serviceClients } = JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8')) as Secrets;
  return [postgresSuperuser, ...Object.values(databaseRoles), ...Object.values(passportKeys).flatMap((keys) => Object.values(keys)), ...Object.values(serviceClients)];
}
