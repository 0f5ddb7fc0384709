import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';

import { processIdentity } from '../processes/process-identity.js';
import { Refusal } from '../refusal.js';
import { eventually } from '../testing/eventually.js';
import { runSource, source, type SourceProcess } from '../testing/source-process.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { type RunningPostgres, startPostgres } from './start-postgres.js';

const superuserPassword = 'it is: a "secret" / @ü%';

async function start(dir: string): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dir, superuserPassword, purpose: 'throwaway' });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
}

/** A Node of its own that starts a server, says its number and stays. */
function launcher(dir: string, uid?: number): SourceProcess {
  const launched = runSource(
    `import { startPostgres } from ${source('postgres/start-postgres')};
     const postgres = await startPostgres({ dir: ${JSON.stringify(dir)}, superuserPassword: ${JSON.stringify(superuserPassword)}, purpose: 'throwaway' });
     process.on('SIGTERM', async () => { await postgres.stop(); process.exit(0); });
     console.log('server', postgres.pid, postgres.url('postgres'));
     setInterval(() => undefined, 1000);`,
    { uid },
  );
  onTestFinished(async () => {
    launched.child.kill('SIGTERM');
    await launched.ended;
  });
  return launched;
}

async function serverOf(launched: SourceProcess): Promise<{ pid: number; url: string }> {
  const [, pid, url] = await launched.until(/server (\d+) (\S+)/);
  return { pid: Number(pid), url: url! };
}

const isGone = (pid: number) => (): boolean => processIdentity(pid) === undefined;

describe('a started server', () => {
  test('keeps text in UTF-8 and sorts by its own tables', async () => {
    const postgres = await start(join(temporaryFolder(), 'pg'));
    const [row] = await ask(postgres.url('postgres'), `select pg_encoding_to_char(encoding) encoding, datlocprovider provider, datlocale locale from pg_database where datname = 'postgres'`);
    expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' });
  });

  test('lets nobody in without the password', async () => {
    const postgres = await start(join(temporaryFolder(), 'pg'));
    const login = { user: 'postgres', password: 'wrong' };
    await expect(ask(postgres.url('postgres', login), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const overTcp = new URL(postgres.url('postgres', login));
    overTcp.search = '';
    await expect(ask(overTcp.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('listens on the loopback address alone, and answers over it as over the socket', async () => {
    const postgres = await start(join(temporaryFolder(), 'pg'));
    const overTcp = new URL(postgres.url('postgres'));
    overTcp.search = '';
    expect(await ask(overTcp.href, 'select host(inet_server_addr()) as address')).toEqual([{ address: '127.0.0.1' }]);
    expect(await ask(postgres.url('postgres'), 'select inet_server_addr() as address')).toEqual([{ address: null }]);
    expect(await ask(postgres.url('postgres'), 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test('starts again on the same data and the same port', async () => {
    const dir = join(temporaryFolder(), 'pg');
    const first = await start(dir);
    await ask(first.url('postgres'), 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start(dir);
    expect(second.port).toBe(first.port);
    expect(await ask(second.url('postgres'), 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  test('takes another port when the one of the last start is in use', async () => {
    const dir = join(temporaryFolder(), 'pg');
    const first = await start(dir);
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    onTestFinished(() => void squatter.close());
    await new Promise((resolve) => squatter.once('listening', resolve));
    const second = await start(dir);
    expect(second.port).not.toBe(first.port);
    expect(await ask(second.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('works without a socket where the path would be too long for one', async () => {
    const postgres = await start(join(temporaryFolder(), 'a'.repeat(60), 'pg'));
    expect(await ask(postgres.url('postgres'), 'select host(inet_server_addr()) as address')).toEqual([{ address: '127.0.0.1' }]);
  });

  test('has its library links made when install scripts did not run', async () => {
    // The links are there or are made by the first start; either way every one of them exists afterwards.
    const { postgresBinaries } = await import('./binaries.js');
    const native = join(postgresBinaries().postgres, '..', '..');
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    expect(links.length).toBeGreaterThan(0);
    for (const { target } of links) expect(existsSync(join(native, '..', target)), target).toBe(true);
  });
});

describe('who runs it', () => {
  const root = process.getuid?.() === 0;
  const nobody = 65_534;

  test.each(root ? [{ name: 'root', uid: undefined }, { name: 'an ordinary user', uid: nobody }] : [{ name: 'this user', uid: undefined }])(
    'it works when started by $name, and the server is never root',
    async ({ uid }) => {
      const launched = launcher(join(temporaryFolder(), 'pg'), uid);
      const { pid, url } = await serverOf(launched);
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      if (process.platform === 'linux') expect(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]).not.toBe('0');
      launched.child.kill('SIGTERM');
      expect(await launched.ended).toEqual({ code: 0, signal: null });
      await eventually('the server has ended', isGone(pid));
    },
  );

  test('below a private folder it runs under another number of the same user, or says what to do', async () => {
    const folder = join(temporaryFolder(), 'private');
    mkdirSync(folder, { mode: 0o700 });
    const work = start(join(folder, 'pg'));
    const canRenumber = !root || spawnSync('unshare', ['--user', '--map-user=1', 'true']).status === 0;
    if (canRenumber) expect(await ask((await work).url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    else expect(await refusalOf(work)).toMatch(/^PostgreSQL refuses to run as this user, .* or set DATABASE_URL\.$/);
  });

  test('data made under one user open under another that root switches to', async () => {
    const folder = join(temporaryFolder(), 'open');
    mkdirSync(folder);
    const first = await start(join(folder, 'pg'));
    await ask(first.url('postgres'), 'create table kept as select 42 as answer');
    await first.stop();
    if (root && spawnSync('unshare', ['--user', '--map-user=1', 'true']).status === 0) chmodSync(folder, 0o700);
    const second = await start(join(folder, 'pg'));
    expect(await ask(second.url('postgres'), 'select * from kept')).toEqual([{ answer: 42 }]);
  });
});

describe('after an accident', () => {
  test('the server ends by itself when its launcher is killed', async () => {
    const dir = join(temporaryFolder(), 'pg');
    const launched = launcher(dir);
    const { pid } = await serverOf(launched);
    launched.child.kill('SIGKILL');
    await eventually('the server has ended', isGone(pid));
    expect(await ask((await start(dir)).url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a server whose launcher and watchdog were both killed is ended by the next start, with its data', async () => {
    const dir = join(temporaryFolder(), 'pg');
    const launched = launcher(dir);
    const { pid, url } = await serverOf(launched);
    await ask(url, 'create table kept as select 42 as answer');
    const processes = spawnSync('ps', ['-axo', 'ppid=,pid=,args='], { encoding: 'utf8' }).stdout.split('\n').map((line) => line.trim().split(/\s+/));
    const watchdog = processes.find(([parent, , ...command]) => parent === String(launched.pid) && command.includes('watchdog'));
    process.kill(Number(watchdog![1]), 'SIGKILL');
    launched.child.kill('SIGKILL');
    await launched.ended;
    expect(isGone(pid)()).toBe(false);
    const next = await start(dir);
    expect(isGone(pid)()).toBe(true);
    expect(await ask(next.url('postgres'), 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  test('a killed server leaves nothing that stops the next one', async () => {
    const dir = join(temporaryFolder(), 'pg');
    const first = await start(dir);
    process.kill(first.pid, 'SIGKILL');
    expect(await first.ended).toEqual({ code: null, signal: 'SIGKILL' });
    expect(await ask((await start(dir)).url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test.each([
    // The shell becomes `sleep`, which never collects the child that has already ended.
    { name: 'a dead process that nobody collected', script: 'true & echo $!; exec sleep 60' },
    { name: 'a stranger that was given its number', script: 'echo $$; exec sleep 60' },
  ])('the pid file of a former server does not stop the next one when its number belongs to $name', async ({ script }) => {
    const dir = join(temporaryFolder(), 'pg');
    const first = await start(dir);
    await first.stop();
    const shell = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void shell.kill('SIGKILL'));
    const pid = await new Promise<string>((resolve) => shell.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())));
    const record = [pid, join(dir, 'data'), '1700000000', String(first.port), join(dir, 'run'), '127.0.0.1', '  0  0', 'ready   '];
    writeFileSync(join(dir, 'data', 'postmaster.pid'), `${record.join('\n')}\n`);
    expect(await ask((await start(dir)).url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('an interrupted first start leaves nothing half-made', async () => {
    const dir = join(temporaryFolder(), 'pg');
    mkdirSync(join(dir, 'data.new', 'base'), { recursive: true });
    writeFileSync(join(dir, 'data.new', 'PG_VERSION'), '18\n');
    expect(await ask((await start(dir)).url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('what cannot work is said in one sentence', () => {
  test('a second server on the same data is refused while the first runs', async () => {
    const dir = join(temporaryFolder(), 'pg');
    const launched = launcher(dir);
    await serverOf(launched);
    expect(await refusalOf(start(dir))).toBe(`The database in ${join(dir, 'data')} is already in use by process ${launched.pid}.`);
  });

  test('a data folder that holds something else', async () => {
    const dir = join(temporaryFolder(), 'pg');
    mkdirSync(join(dir, 'data'), { recursive: true });
    writeFileSync(join(dir, 'data', 'holiday.jpg'), '');
    expect(await refusalOf(start(dir))).toBe(`${join(dir, 'data')} is damaged: it holds no PostgreSQL data; "npm start -- --fresh" starts from empty.`);
  });

  test('data of another version', async () => {
    const dir = join(temporaryFolder(), 'pg');
    mkdirSync(join(dir, 'data'), { recursive: true });
    writeFileSync(join(dir, 'data', 'PG_VERSION'), '16\n');
    expect(await refusalOf(start(dir))).toBe(`${join(dir, 'data')} was made by PostgreSQL 16 and this is 18; "npm start -- --fresh" starts from empty.`);
  });

  test('data that lost their heart', async () => {
    const dir = join(temporaryFolder(), 'pg');
    await (await start(dir)).stop();
    unlinkSync(join(dir, 'data', 'global', 'pg_control'));
    expect(await refusalOf(start(dir))).toMatch(/^PostgreSQL could not start on .*data: .*pg_control.*; "npm start -- --fresh" starts from empty\.$/);
  });

  test('a file where the folder should be', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'pg'), '');
    expect(await refusalOf(start(join(folder, 'pg', 'inner')))).toMatch(/^Cannot write to .*: a file stands where a folder is needed\.$/);
  });

  test('a folder that may not be written to', async () => {
    const folder = join(temporaryFolder(), 'closed');
    mkdirSync(folder, { mode: 0o555 });
    const launched = launcher(join(folder, 'pg'), process.getuid?.() === 0 ? 65_534 : undefined);
    expect(await launched.ended).toMatchObject({ code: 1 });
    expect(launched.output()).toMatch(/Cannot write to .*closed\/pg: permission is denied\./);
  });
});

test('a temporary server is gone without a trace, whether stopped or orphaned', async () => {
  const { startTemporaryPostgres } = await import('./temporary-postgres.js');
  const stopped = await startTemporaryPostgres();
  const [row] = await ask<{ folder: string; fsync: string }>(stopped.url('postgres'), `select current_setting('data_directory') as folder, current_setting('fsync') as fsync`);
  expect(row!.fsync).toBe('off');
  await stopped.stop();
  expect(existsSync(row!.folder)).toBe(false);

  const orphaned = runSource(`import { startTemporaryPostgres } from ${source('postgres/temporary-postgres')};
    const postgres = await startTemporaryPostgres();
    console.log('server', postgres.pid, postgres.url('postgres'));
    setInterval(() => undefined, 1000);`);
  const { pid, url } = await serverOf(orphaned);
  const [other] = await ask<{ folder: string }>(url, `select current_setting('data_directory') as folder`);
  orphaned.child.kill('SIGKILL');
  await eventually('the server has ended', isGone(pid));
  await eventually('its folder is gone', () => !existsSync(join(other!.folder, '..')));
  rmSync(join(other!.folder, '..'), { recursive: true, force: true });
});
