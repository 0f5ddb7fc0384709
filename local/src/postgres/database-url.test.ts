import pg from 'pg';
import { expect, test } from 'vitest';

import { databaseUrl, withoutLogin } from './database-url.js';

const address = { host: '127.0.0.1', port: 5433, database: 'plat form', login: { user: 'us/er', password: 'p@ss:w/ö rd%' } };

test('a connection string is read back by pg with every sign intact, over the socket where there is one', () => {
  const overTcp = new pg.Client(databaseUrl({ ...address, socketFolder: undefined }));
  expect(overTcp).toMatchObject({ host: '127.0.0.1', port: 5433, database: 'plat form', user: 'us/er', password: 'p@ss:w/ö rd%' });
  const overSocket = new pg.Client(databaseUrl({ ...address, socketFolder: '/tmp/a b/run' }));
  expect(overSocket).toMatchObject({ host: '/tmp/a b/run', port: 5433, database: 'plat form', user: 'us/er', password: 'p@ss:w/ö rd%' });
});

test('what is shown holds no login', () => {
  expect(withoutLogin(databaseUrl({ ...address, database: 'platform', socketFolder: '/tmp/run' }))).toBe('postgres://127.0.0.1:5433/platform');
});
