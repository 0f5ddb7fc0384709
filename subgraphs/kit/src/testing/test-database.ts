import { randomBytes } from 'node:crypto';

import pg from 'pg';
import { inject } from 'vitest';

import { loginRole } from '../database/prepare-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the test server's administrator, to its maintenance database. */
    testServerUrl: string;
    /** The migrated database that each test file copies. */
    templateDatabase: string;
    /** The password of every login role on the test server. */
    rolePassword: string;
  }
}

export interface TestDatabase {
  /** Connection string of an administrator, for arranging and for looking behind the API. */
  adminUrl: string;
  /** Connection string of a subgraph's own login role. */
  urlOf(schema: string): string;
  drop(): Promise<void>;
}

/** A database of this test file's own: a copy of the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('testServerUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template ${inject('templateDatabase')}`);
  const adminUrl = withDatabase(serverUrl, name);
  return {
    adminUrl,
    urlOf: (schema) => withLogin(adminUrl, loginRole(schema), inject('rolePassword')),
    drop: () => onServer(serverUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

function withLogin(url: string, user: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = user;
  parsed.password = password;
  return parsed.toString();
}
