import { randomBytes } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { subgraphConfig } from './subgraph-config.js';

const production = {
  PORT: '4001',
  PLATFORM_ENV: 'production',
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://programs_app:x@db/platform',
  OIDC_ISSUER: 'https://id.example/realms/platform',
  OIDC_AUDIENCE: 'platform',
  PASSPORT_KEYS: JSON.stringify({ k1: randomBytes(32).toString('base64') }),
};

it('a subgraph starts in production with an issuer of its own right and keys that were drawn', () => {
  expect(subgraphConfig(production)).toMatchObject({ port: 4_001, host: '127.0.0.1', issuer: production.OIDC_ISSUER });
});

describe('production refuses what is convenient in development', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://id.example' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'https://127.0.0.1:4010' }],
    ['NODE_ENV', { NODE_ENV: undefined }],
    ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
    ['PASSPORT_KEYS', { PASSPORT_KEYS: JSON.stringify({ k1: 'c2hvcnQ=' }) }],
    ['PASSPORT_KEYS', { PASSPORT_KEYS: JSON.stringify({ k1: Buffer.alloc(32, 'development').toString('base64') }) }],
  ])('%s %j', (name, changes) => {
    expect(() => subgraphConfig({ ...production, ...changes })).toThrow(name);
  });

  it('and lets it pass where it is said to be development', () => {
    expect(() => subgraphConfig({ ...production, PLATFORM_ENV: 'development', NODE_ENV: undefined, OIDC_ISSUER: 'http://127.0.0.1:4010' })).not.toThrow();
  });
});
