import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import type { Endpoints } from './folder/endpoints.js';
import { processIdentity } from './processes/process-identity.js';
import { subgraphs } from './subgraphs.js';
import { eventually } from './testing/eventually.js';
import { fakeCheckout } from './testing/fake-checkout.js';
import { hook, observe, runSource, source, type SourceProcess } from './testing/source-process.js';
import { type PreparedFolder, preparedFolder } from './testing/prepared-folder.js';
import { temporaryFolder } from './testing/temporary-folder.js';

interface House {
  dir: string;
  checkout: string;
  /** The text of a module that does what `npm start` does. */
  script(args: string[]): string;
  /** Runs it as a process of its own. */
  npmStart(options?: { args?: string[]; uid?: number | undefined; env?: Record<string, string> }): SourceProcess;
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
  const stores = subgraphs.map((schema) => ({ schema, migrations: [], subscriptions: [] }));
  // Comes after the end of every process started below.
  onTestFinished(() => eventually('everything has ended', () => pidsIn(dir).every(isGone)));
  const script = (args: string[]): string =>
    `import { start } from ${source('start')};
     process.exit(await start({ args: ${JSON.stringify(['--demo', 'none', ...args])}, stack: ${JSON.stringify({ dir, checkout, ports: 'free', stores, purpose: 'throwaway' })} }));`;
  const npmStart: House['npmStart'] = ({ args = [], uid, env } = {}) => {
    const run = runSource(script(args), { uid, env: { DATABASE_URL: '', ...env } });
    onTestFinished(async () => {
      run.child.kill('SIGTERM');
      await run.ended;
    });
    return run;
  };
  return { dir, checkout, script, npmStart };
}

const isRunning = /The platform is running at (\S+)/;
const isGone = (pid: number): boolean => processIdentity(pid) === undefined;

/** Everybody the lock file and the database's pid file know of. */
function pidsIn(dir: string): number[] {
  const pids: number[] = [];
  const lock = join(dir, 'lock.json');
  if (existsSync(lock)) pids.push(...(JSON.parse(readFileSync(lock, 'utf8')) as { children: { pid: number }[] }).children.map(({ pid }) => pid));
  const server = join(dir, 'postgres', 'data', 'postmaster.pid');
  if (existsSync(server)) pids.push(Number.parseInt(readFileSync(server, 'utf8'), 10));
  return pids;
}

const endpointsIn = (dir: string): Endpoints => JSON.parse(readFileSync(join(dir, 'endpoints.json'), 'utf8')) as Endpoints;

describe('npm start', () => {
  const root = process.getuid?.() === 0;
  const somebody = root ? [{ name: 'root', uid: undefined }, { name: 'an ordinary user', uid: 65_534 }] : [{ name: 'this user', uid: undefined }];

  test.each(somebody)('works for $name: prints one address and the demonstration users, and starts again on the same data', async ({ uid }) => {
    const { dir, checkout, npmStart } = house({ isEmpty: true });
    // The stand-ins of the processes note what happens to them.
    if (uid !== undefined) chmodSync(join(checkout, 'events.txt'), 0o666);
    for (const round of ['first', 'second']) {
      const run = npmStart({ uid });
      const [, url] = await run.until(isRunning);
      expect(url, round).toBe(endpointsIn(dir).console);
      await run.until(/Ctrl-C stops everything/);
      expect(run.output().match(/https?:\/\/\S+/g), round).toEqual([url]);
      for (const user of ['program-manager', 'second-program-manager', 'auditor', 'partner-admin', 'technician', 'ids-participant', 'reporting']) expect(run.output()).toMatch(new RegExp(`^ {2}${user} `, 'm'));
      const pids = pidsIn(dir);
      expect(pids).toHaveLength(9);
      run.child.kill('SIGINT');
      expect(await run.ended).toEqual({ code: 0, signal: null });
      expect(pids.filter((pid) => !isGone(pid))).toEqual([]);
    }
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('stops in order on %s', async (signal) => {
    const { dir, npmStart } = house();
    const run = npmStart();
    await run.until(isRunning);
    const pids = pidsIn(dir);
    run.child.kill(signal);
    // npm passes on what the terminal has already sent.
    run.child.kill(signal);
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.output()).toMatch(/Stopped\.\n$/);
    expect(pids.filter((pid) => !isGone(pid))).toEqual([]);
  });

  test('does not wait for anybody when asked a second time', async () => {
    const { dir, checkout, npmStart } = house();
    writeFileSync(join(checkout, 'accounts.deaf'), '');
    const run = npmStart();
    await run.until(isRunning);
    const pids = pidsIn(dir);
    run.child.kill('SIGINT');
    await run.until(/Stopping; Ctrl-C again ends everything without waiting\./);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(run.child.exitCode).toBeNull();
    run.child.kill('SIGINT');
    expect(await run.ended).toEqual({ code: 1, signal: null });
    await eventually('every process has ended', () => pids.every(isGone));
  });

  test('stopped while starting leaves nothing', async () => {
    const { dir, npmStart } = house({ isEmpty: true });
    const run = npmStart();
    await run.until(/Starting PostgreSQL/);
    run.child.kill('SIGINT');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.output()).not.toMatch(isRunning);
    expect(pidsIn(dir)).toEqual([]);
  });

  test('ends with code 1, a reason and nobody left when a process ends by itself', async () => {
    const { dir, npmStart } = house();
    const run = npmStart();
    await run.until(isRunning);
    const pids = pidsIn(dir);
    await fetch(new URL('/die', endpointsIn(dir).subgraphs.repairs));
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output()).toMatch(/repairs ended unexpectedly \(exit code 3\)\.\nIts last lines:\n[^]*something terrible happened\nThe whole log: .*repairs\.log\n/);
    expect(pids.filter((pid) => !isGone(pid))).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('leaves nobody when the npm that ran it is ended by %s', async (signal) => {
    const { dir, script } = house();
    const folder = join(dir, '..');
    writeFileSync(join(folder, 'run.mjs'), script([]));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: `"${process.execPath}" --import ${hook} run.mjs` } }));
    const npm = observe(spawn('npm', ['start'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: '', npm_config_loglevel: 'error' } }));
    await npm.until(isRunning);
    const pids = pidsIn(dir);
    expect(pids).toHaveLength(9);
    npm.child.kill(signal);
    await eventually('every process has ended', () => pids.every(isGone));
    await eventually('the lock is given up', () => !existsSync(join(dir, 'lock.json')));
  });

  test('refuses a second instance with one sentence', async () => {
    const { dir, npmStart } = house();
    const first = npmStart();
    const [, url] = await first.until(isRunning);
    const second = npmStart();
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.output().trim()).toBe(`The platform is already running (process ${first.pid}): ${url}`);
    expect((await fetch(new URL('/readyz', endpointsIn(dir).console))).status).toBe(200);
  });

  test('killed without warning leaves no orphan and does not stop the next start', async () => {
    const { dir, npmStart } = house();
    const first = npmStart();
    await first.until(isRunning);
    const pids = pidsIn(dir);
    first.child.kill('SIGKILL');
    await eventually('every process has ended', () => pids.every(isGone));
    const second = npmStart();
    await second.until(isRunning);
    second.child.kill('SIGTERM');
    expect(await second.ended).toEqual({ code: 0, signal: null });
  });

  test('ends what a killed predecessor left running, even when that hears nothing', async () => {
    const { dir, checkout, npmStart } = house();
    writeFileSync(join(checkout, 'accounts.deaf'), '');
    const first = npmStart();
    await first.until(isRunning);
    const { pid } = (await (await fetch(new URL('/env', endpointsIn(dir).subgraphs.accounts))).json()) as { pid: number };
    const others = pidsIn(dir).filter((other) => other !== pid);
    first.child.kill('SIGKILL');
    await eventually('every other process has ended', () => others.every(isGone));
    expect(isGone(pid)).toBe(false);
    rmSync(join(checkout, 'accounts.deaf'));
    const second = npmStart();
    await second.until(isRunning);
    expect(isGone(pid)).toBe(true);
  });

  test.each<{ what: string; args: string[]; env: Record<string, string>; says: RegExp }>([
    { what: 'an unknown option', args: ['--loud'], env: {}, says: /^Unknown option '--loud'; "npm start -- --help" lists the options\.$/ },
    { what: 'an unknown size of the demonstration', args: ['--demo', 'huge'], env: {}, says: /^--demo takes none, small, full; not "huge"\.$/ },
    { what: 'a database that does not answer', args: [], env: { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' }, says: /^The database at 127\.0\.0\.1:1\/postgres does not answer: the connection is refused\.$/ },
    { what: 'a word that is no option', args: ['please'], env: {}, says: /^Unexpected argument 'please'.*; "npm start -- --help" lists the options\.$/ },
  ])('ends with one sentence and code 1 on $what', async ({ args, env, says }) => {
    const run = house({ isEmpty: true }).npmStart({ args, env });
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output().trim()).toMatch(says);
  });
});

describe('npm run token', () => {
  const tokenOf = (dir: string, args: string[]): SourceProcess =>
    runSource(`import { token } from ${source('token')};
      try { console.log(await token(${JSON.stringify(args)}, ${JSON.stringify(dir)})); } catch (error) { console.error(error.message); process.exitCode = 1; }`);

  test('prints an access token and nothing else', async () => {
    const { dir, npmStart } = house({ realIssuer: true });
    await npmStart().until(isRunning);
    const run = tokenOf(dir, ['auditor']);
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.output()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(JSON.parse(Buffer.from(run.output().split('.')[1]!, 'base64url').toString())).toMatchObject({ sub: 'auditor', roles: ['AUDITOR'] });
  });

  test.each([
    { what: 'nobody', args: [], says: /^Say for whom: npm run --silent token -- <user>, with one of program-manager, .*reporting\.$/ },
    { what: 'an unknown user', args: ['boss'], says: /^There is no demonstration user "boss"; there are program-manager, second-program-manager, auditor, partner-admin, technician, ids-participant, reporting\.$/ },
    { what: 'a user while nothing runs', args: ['auditor'], says: /^The platform is not running; start it with "npm start"\.$/ },
  ])('asked for $what says so in one sentence', async ({ args, says }) => {
    const run = tokenOf(temporaryFolder(), args);
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output().trim()).toMatch(says);
  });

  test('says that the platform is not running when a killed one left its addresses behind', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'endpoints.json'), JSON.stringify({ console: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:1' }));
    const run = tokenOf(dir, ['auditor']);
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output().trim()).toBe('The issuer at http://127.0.0.1:1 does not answer; start the platform with "npm start".');
  });
});
