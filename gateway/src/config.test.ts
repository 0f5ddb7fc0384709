import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { gatewayConfig } from './config.js';

const directory = mkdtempSync(join(tmpdir(), 'config-'));
const supergraph = join(directory, 'supergraph.graphql');
writeFileSync(
  supergraph,
  'schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) { query: Query } type Query { a: Int } enum join__Graph { PROGRAMS @join__graph(name: "programs", url: "http://programs.internal/graphql") REPAIRS @join__graph(name: "repairs", url: "") }',
);

writeFileSync(join(directory, 'trusted-documents.json'), '{}');

const key = randomBytes(32).toString('base64');
const production = {
  PORT: '4000',
  PLATFORM_ENV: 'production',
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://service.example',
  OIDC_ISSUER: 'https://id.example/realms/platform',
  OIDC_AUDIENCE: 'platform',
  SUPERGRAPH_FILE: supergraph,
  SESSION_KEYS: JSON.stringify({ k1: key }),
  CONSOLE_DIR: directory,
  SUBGRAPH_PROGRAMS_URL: 'http://programs:4001/graphql',
  SUBGRAPH_REPAIRS_URL: 'http://repairs:4001/graphql',
  PASSPORT_KEYS_PROGRAMS: JSON.stringify({ k1: key }),
  PASSPORT_KEYS_REPAIRS: JSON.stringify({ k1: key, k2: key }),
};

it('names an address and keys for every subgraph of the supergraph', () => {
  const config = gatewayConfig(production);
  expect([...config.subgraphs.values()].map(({ name, url, keys }) => [name, url.href, Object.keys(keys)])).toEqual([
    ['programs', 'http://programs:4001/graphql', ['k1']],
    ['repairs', 'http://repairs:4001/graphql', ['k1', 'k2']],
  ]);
  expect(config).toMatchObject({ port: 4_000, host: '127.0.0.1', isDevelopment: false });
  expect(config.supergraph.sdl).not.toContain('SECURITY');
});

it('tells everything that is wrong at once, and no secret', () => {
  const read = (): unknown => gatewayConfig({ ...production, PORT: 'http', OIDC_AUDIENCE: '', SUBGRAPH_REPAIRS_URL: undefined, PASSPORT_KEYS_PROGRAMS: '{"k1":"c2hvcnQ="}' });
  expect(read).toThrow(/PORT .*OIDC_AUDIENCE .*SUBGRAPH_REPAIRS_URL .*/s);
  expect(read).toThrow(/PASSPORT_KEYS_PROGRAMS holds a key shorter than 32 bytes/);
  expect(read).not.toThrow(/c2hvcnQ=/);
});

describe('production refuses what is convenient in development', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://id.example' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'https://127.0.0.1:4010' }],
    ['OIDC_ISSUER', { OIDC_ISSUER: 'https://localhost:4010' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://service.example' }],
    ['NODE_ENV', { NODE_ENV: 'development' }],
    ['NODE_ENV', { NODE_ENV: undefined }],
    ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
    ['NODE_OPTIONS', { NODE_OPTIONS: '--inspect' }],
    ['PASSPORT_KEYS_PROGRAMS', { PASSPORT_KEYS_PROGRAMS: JSON.stringify({ k1: Buffer.alloc(32, 'secret').toString('base64') }) }],
    ['APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK', { APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK: 'true' }],
    ['APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK', { APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK: 'true' }],
  ])('%s %j', (name, changes) => {
    expect(() => gatewayConfig({ ...production, ...changes })).toThrow(name);
  });

  it('and is what a gateway is when nobody says otherwise', () => {
    expect(gatewayConfig({ ...production, PLATFORM_ENV: undefined }).isDevelopment).toBe(false);
  });
});

it('development takes an issuer on this machine', () => {
  const config = gatewayConfig({ ...production, PLATFORM_ENV: 'development', NODE_ENV: undefined, OIDC_ISSUER: 'http://127.0.0.1:4010', PUBLIC_URL: 'http://127.0.0.1:4000' });
  expect(config.isDevelopment).toBe(true);
});

it('a supergraph that is not there is told in one sentence', () => {
  expect(() => gatewayConfig({ ...production, SUPERGRAPH_FILE: join(directory, 'gone.graphql') })).toThrow(/^The supergraph cannot be read from .*gone\.graphql\.$/);
  expect(() => gatewayConfig({ ...production, SUPERGRAPH_FILE: new URL(import.meta.url).pathname })).toThrow(/^The supergraph of .*config\.test\.ts is not GraphQL/);
});

it('from the console nobody asks what was not written with it, except in development and those who are named', () => {
  expect(gatewayConfig(production).adHocRoles).toEqual([]);
  expect(gatewayConfig({ ...production, PLATFORM_ENV: 'development' }).adHocRoles).toHaveLength(5);
  expect(gatewayConfig({ ...production, CONSOLE_AD_HOC_ROLES: 'AUDITOR, REPORTING' }).adHocRoles).toEqual(['AUDITOR', 'REPORTING']);
  expect(() => gatewayConfig({ ...production, CONSOLE_AD_HOC_ROLES: 'ROOT' })).toThrow('CONSOLE_AD_HOC_ROLES');
  expect(() => gatewayConfig({ ...production, CONSOLE_DIR: join(directory, 'gone') })).toThrow(/^The console's operations cannot be read from .*gone/);
});

describe('points', () => {
  it('are plentiful in development and an office’s worth in production', () => {
    expect(gatewayConfig(production)).toMatchObject({ operationCostMax: 5_000, callerPoints: { pointsMax: 20_000, pointsPerSecond: 1_000 } });
    expect(gatewayConfig({ ...production, PLATFORM_ENV: 'development' })).toMatchObject({ callerPoints: { pointsMax: 50_000, pointsPerSecond: 5_000 } });
    expect(gatewayConfig({ ...production, CALLER_POINTS_PER_SECOND: '7', TENANT_POINTS_MAX: '9000' })).toMatchObject({ callerPoints: { pointsPerSecond: 7 }, tenantPoints: { pointsMax: 9_000 } });
  });

  it('a bucket that could never hold what one operation may cost is refused', () => {
    expect(() => gatewayConfig({ ...production, CALLER_POINTS_MAX: '4999' })).toThrow('CALLER_POINTS_MAX is less than OPERATION_COST_MAX');
  });
});
