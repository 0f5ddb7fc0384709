import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { subgraphs } from '../subgraphs.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { keptSecrets, type Secrets } from './secrets.js';

const every = ({ postgresSuperuser, databaseRoles, passportKeys, serviceClients, auditSigningKey }: Secrets): string[] => [
  postgresSuperuser,
  ...Object.values(databaseRoles),
  ...Object.values(passportKeys).flatMap((keys) => Object.values(keys)),
  ...Object.values(serviceClients),
  auditSigningKey,
];

test('secrets are drawn once, kept from others, and no two are alike', () => {
  const path = join(temporaryFolder(), 'secrets.json');
  const drawn = keptSecrets(path);
  expect(keptSecrets(path)).toEqual(drawn);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(new Set(every(drawn)).size).toBe(every(drawn).length);
  expect(Object.keys(drawn.databaseRoles)).toEqual([...subgraphs]);
});

test('every subgraph has a key of 32 bytes under an id that starts with a letter', () => {
  const { passportKeys } = keptSecrets(join(temporaryFolder(), 'secrets.json'));
  for (const keys of Object.values(passportKeys)) {
    for (const [id, key] of Object.entries(keys)) {
      expect(id).toMatch(/^k-[0-9a-f]{8}$/);
      expect(Buffer.from(key, 'base64')).toHaveLength(32);
    }
  }
});

test('a folder from before the audit trail was signed gets a key, once, and keeps the rest', () => {
  const path = join(temporaryFolder(), 'secrets.json');
  const { auditSigningKey, ...before } = keptSecrets(path);
  writeFileSync(path, JSON.stringify(before));
  const completed = keptSecrets(path);
  expect(completed).toMatchObject(before);
  expect(completed.auditSigningKey).toMatch(/^[0-9a-f]{64}$/);
  expect(completed.auditSigningKey).not.toBe(auditSigningKey);
  expect(keptSecrets(path)).toEqual(completed);
});

test.each<[string, (secrets: Secrets) => void]>([
  ['a password is missing', (secrets) => delete (secrets.databaseRoles as Partial<Secrets['databaseRoles']>).repairs],
  ['a password is short', (secrets) => (secrets.postgresSuperuser = 'short')],
  ['a subgraph has no key', (secrets) => (secrets.passportKeys.programs = {})],
  ['the signing key is none', (secrets) => (secrets.auditSigningKey = 'x'.repeat(64))],
  ['a client has no secret', (secrets) => (secrets.serviceClients['partner-system'] = '')],
])('secrets of which %s are refused and not replaced', (_what, spoil) => {
  const path = join(temporaryFolder(), 'secrets.json');
  const secrets = keptSecrets(path);
  spoil(secrets);
  const text = JSON.stringify(secrets);
  writeFileSync(path, text);
  expect(() => keptSecrets(path)).toThrow(/does not hold what it should/);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
