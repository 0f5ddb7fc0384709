import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';
import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { drawSecrets } from '../folder/secrets.js';
import type { RunningPostgres } from '../postgres/start-postgres.js';
import { startTemporaryPostgres } from '../postgres/temporary-postgres.js';
import { asAdministrator } from './admin-connection.js';
import { bootstrapDatabase } from './bootstrap.js';
import { embeddedDatabase, externalDatabase, type PlatformDatabase } from './platform-database.js';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startTemporaryPostgres();
});
afterAll(() => postgres.stop());

const passwords = drawSecrets().databaseRoles;

class CreateThings1700000000001 {
  name = 'CreateThings1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table thing (id uuid primary key default gen_random_uuid())');
  }
  async down(): Promise<void> {}
}

const stores: readonly SubgraphStore[] = [
  { schema: 'repairs', migrations: [CreateThings1700000000001], subscriptions: [] },
  { schema: 'accounts', migrations: [], subscriptions: [{ consumer: 'accounts', type: 'repair.completed' }] },
];

const tableOwner = `select tableowner from pg_tables where tablename = 'thing'`;

const ask = <Row extends object>(url: string, statement: string): Promise<Row[]> =>
  asAdministrator(url, async (client: pg.Client) => (await client.query<Row>(statement)).rows);

/** The embedded server under another database name, so that tests do not meet. Roles belong to the server and are shared. */
function databaseNamed(name: string): PlatformDatabase {
  return { ...embeddedDatabase(postgres), name, url: (login) => postgres.url(name, login) };
}

describe('an empty server', () => {
  test('gets the database, the roles, the schemas and the extensions, and a second time changes nothing', async () => {
    const database = databaseNamed('twice');
    await bootstrapDatabase({ database, passwords, stores });
    await ask(database.url({ user: 'accounts_app', password: passwords.accounts }), 'select 1');
    await bootstrapDatabase({ database, passwords, stores });
    const owners = await ask<{ schema: string; owner: string }>(
      database.url(),
      `select nspname as schema, pg_get_userbyid(nspowner) as owner from pg_namespace where nspname !~ '^(pg_|information)' and nspname <> 'public' order by 1`,
    );
    expect(owners).toEqual([
      { schema: 'accounts', owner: 'accounts_owner' },
      { schema: 'audit', owner: 'audit_owner' },
      { schema: 'bus', owner: 'postgres' },
      { schema: 'repairs', owner: 'repairs_owner' },
    ]);
    const extensions = await ask<{ extname: string }>(database.url(), `select extname from pg_extension where extname <> 'plpgsql' order by 1`);
    expect(extensions.map(({ extname }) => extname)).toEqual(['btree_gist', 'pg_trgm', 'pgcrypto']);
  });

  test('two bootstraps at once take turns', async () => {
    const database = databaseNamed('together');
    await Promise.all([1, 2, 3].map(() => bootstrapDatabase({ database, passwords, stores })));
    expect(await ask(database.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('no login role may step over row-level security, and an owner cannot log in', async () => {
    await bootstrapDatabase({ database: databaseNamed('roles'), passwords, stores });
    await ask(postgres.url('postgres'), 'alter role repairs_app superuser bypassrls createdb');
    await bootstrapDatabase({ database: databaseNamed('roles'), passwords, stores });
    const roles = await ask<{ rolname: string }>(
      postgres.url('postgres'),
      `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as privileged
       from pg_roles where rolname ~ '^(repairs|accounts)_' order by rolname`,
    );
    const expected = ['accounts', 'repairs'].flatMap((subgraph) => [
      { rolname: `${subgraph}_app`, rolcanlogin: true, privileged: false },
      { rolname: `${subgraph}_owner`, rolcanlogin: false, privileged: false },
    ]);
    expect(roles).toEqual(expected);
  });

  test("a subgraph's login reaches its own schema and nobody else's", async () => {
    const database = databaseNamed('borders');
    await bootstrapDatabase({ database, passwords, stores });
    const url = database.url({ user: 'repairs_app', password: passwords.repairs });
    const [may] = await ask<Record<string, boolean>>(
      url,
      `select has_schema_privilege('repairs', 'usage') as own, has_schema_privilege('repairs', 'create') as create,
         has_schema_privilege('accounts', 'usage') as other, pg_has_role('repairs_owner', 'set') as become`,
    );
    expect(may).toEqual({ own: true, create: false, other: false, become: false });
    await expect(ask(url, 'set role repairs_owner')).rejects.toMatchObject({ code: '42501' });
  });

  test('tables belong to the owner, and each step is announced', async () => {
    const database = databaseNamed('migrated');
    const steps: string[] = [];
    await bootstrapDatabase({ database, passwords, stores, onStep: (step) => steps.push(step) });
    expect(steps).toEqual(['preparing the audit trail', 'migrating repairs', 'migrating accounts', 'preparing the event bus']);
    expect(await ask(database.url(), tableOwner)).toEqual([{ tableowner: 'repairs_owner' }]);
  });
});

describe('DATABASE_URL', () => {
  const address = (change: (url: URL) => void): string => {
    const url = new URL(postgres.url('postgres'));
    url.search = '';
    change(url);
    return url.href;
  };

  test('names the server, the login and the database to use', async () => {
    const database = await externalDatabase(address((url) => (url.pathname = '/elsewhere')));
    await bootstrapDatabase({ database, passwords, stores });
    const login = { user: 'accounts_app', password: passwords.accounts };
    expect(await ask(database.url(login), 'select current_database() as name, current_user as "user"')).toEqual([{ name: 'elsewhere', user: 'accounts_app' }]);
  });

  test('without a database of its own the platform makes one called platform', async () => {
    expect((await externalDatabase(address((url) => (url.pathname = '')))).name).toBe('platform');
    expect((await externalDatabase(address((url) => (url.pathname = '/postgres')))).name).toBe('platform');
  });

  test('an administrator who is no superuser is enough', async () => {
    // Roles made by another administrator are not this one's to change: it gets a server without them.
    const own = await startTemporaryPostgres();
    try {
      await ask(own.url('postgres'), `create role manager login createdb createrole password 'manager'`);
      const database = await externalDatabase(own.url('managed', { user: 'manager', password: 'manager' }));
      await bootstrapDatabase({ database, passwords, stores });
      await bootstrapDatabase({ database, passwords, stores });
      expect(await ask(database.url(), tableOwner)).toEqual([{ tableowner: 'repairs_owner' }]);
    } finally {
      await own.stop();
    }
  });

  test.each([
    { what: 'no connection string', url: () => 'localhost', says: /^DATABASE_URL is not a connection string of the form/ },
    { what: 'another protocol', url: () => 'mysql://root@127.0.0.1/x', says: /^DATABASE_URL is not a connection string of the form/ },
    { what: 'nobody listening', url: () => address((url) => (url.port = '1')), says: /^The database at 127\.0\.0\.1:1\/postgres does not answer: the connection is refused\.$/ },
    { what: 'an unknown host', url: () => address((url) => (url.hostname = 'no-such-host.invalid')), says: /^The database at no-such-host\.invalid:\d+\/postgres cannot be found/ },
    { what: 'a wrong password', url: () => address((url) => (url.password = 'wrong')), says: /^The database at 127\.0\.0\.1:\d+\/postgres refuses the login\.$/ },
  ])('with $what it is refused in one sentence that keeps the password', async ({ url, says }) => {
    const refusal = await externalDatabase(url()).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'Refusal', message: expect.stringMatching(says) as string });
    expect((refusal as Error).message).not.toContain(new URL(postgres.url('postgres')).password);
  });

  test('of a user who may not create databases and roles it is refused', async () => {
    await ask(postgres.url('postgres'), `create role guest login password 'guest'`);
    const refusal = externalDatabase(postgres.url('postgres', { user: 'guest', password: 'guest' }));
    await expect(refusal).rejects.toThrow(/^The user of DATABASE_URL may not create databases and roles at 127\.0\.0\.1:\d+\/postgres; name one that may\.$/);
  });
});
