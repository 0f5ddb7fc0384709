import { randomBytes } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import type { PassportKeys } from '@platform/kit/identity/passport.js';
import { type Role, roles } from '@platform/kit/identity/viewer.js';
import { createLogger } from '@platform/kit/process/logger.js';
import { Kind, parse } from 'graphql';

import type { GatewayConfig } from '../config.js';
import { type RunningGateway, startGateway } from '../start-gateway.js';
import { readSupergraph } from '../supergraph/load-supergraph.js';
import { TrustedDocuments } from '../trusted-documents/trusted-documents.js';
import { startTestIssuer, type TestIssuer } from './test-issuer.js';
import { startTestSubgraph, type TestSubgraph } from './test-subgraph.js';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])';

const programsTypes = `${federation}
  type Query { organization(id: ID!): Organization, organizations: [Organization!]!, unplanned: String, refused(field: String): String, forbidden: String, managersOnly: String, wait(ms: Int!): String, deep: Level! }
  type Mutation { rename(id: ID!, name: String!): Organization, waitAndRename(ms: Int!): Organization }
  type Organization @key(fields: "id") { id: ID!, name: String!, country: String! }
  type Level { level: Level!, end: Int! }`;

const repairsTypes = `${federation}
  type Query { caller: String!, device(id: ID!): Device }
  type Mutation { complete: Boolean, pay(idempotencyKey: ID!): Boolean }
  type Device { id: ID!, organization: Organization! }
  type Organization @key(fields: "id") { id: ID!, name: String! @external, label: String! @requires(fields: "name"), openRepairCount: Int! }`;

export interface TestPlatform {
  gateway: RunningGateway;
  config: GatewayConfig;
  url: string;
  issuer: TestIssuer;
  programs: TestSubgraph;
  repairs: TestSubgraph;
  /** Lines that the gateway wrote to its log. */
  log: string[];
  passportKeys: PassportKeys;
  /** Asks as a programme manager. */
  ask(query: string, options?: { variables?: Record<string, unknown>; headers?: Record<string, string> }): Promise<{ status: number; headers: Headers; text: string; body: TestAnswer }>;
  stop(): Promise<void>;
}

export interface TestAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

export interface TestPlatformOptions {
  onUpload?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers `POST /evidence` and `GET /evidence`. */
  onEvidence?: (request: IncomingMessage, response: ServerResponse) => void;
  config?: Partial<GatewayConfig>;
  /** Where the gateway looks for accounts, when there is one. */
  accountsUrl?: URL;
  /** Where the gateway looks for repairs, when not at the subgraph started here. */
  repairsUrl?: URL;
}

const organizations = [
  { id: 'a', name: 'Fjordverksted AS', country: 'NO' },
  { id: 'b', name: 'Elbreparatur GmbH', country: 'DE' },
];
/** Known to programs alone. */
const stranger = { id: 'stranger', name: 'Unknown', country: 'SE' };

/** A gateway, two subgraphs and an issuer in this process. */
export async function startTestPlatform({ onUpload, onEvidence, repairsUrl, accountsUrl, config: changes = {} }: TestPlatformOptions = {}): Promise<TestPlatform> {
  const passportKeys = { one: randomBytes(32).toString('base64') };
  const issuer = await startTestIssuer();
  const programs = await startTestSubgraph({ name: 'programs', typeDefs: programsTypes, resolvers: programsResolvers() as never, keys: passportKeys, ...(onEvidence && { onFile: onEvidence }) });
  const repairs = await startTestSubgraph({ name: 'repairs', typeDefs: repairsTypes, resolvers: repairsResolvers as never, keys: passportKeys, ...(onUpload && { onFile: onUpload }) });
  const consoleDir = buildTestConsole();
  const config: GatewayConfig = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1',
    isDevelopment: false,
    issuer: issuer.url,
    audience: issuer.audience,
    supergraph: readSupergraph(compose()),
    accessRules: new Map<string, readonly Role[]>([...rootFields().map((field) => [field, roles] as const), ['Query.managersOnly', ['PROGRAM_MANAGER']]]),
    subgraphs: new Map([
      ...[programs, repairs].map(({ name, url }) => [name, { name, url: name === 'repairs' && repairsUrl ? repairsUrl : new URL(url), keys: passportKeys }] as const),
      ...(accountsUrl === undefined ? [] : [['accounts', { name: 'accounts', url: accountsUrl, keys: passportKeys }] as const]),
    ]),
    sessionKeys: { one: randomBytes(32).toString('base64') },
    consoleDir,
    trustedDocuments: new TrustedDocuments({}),
    adHocRoles: [],
    uploadBytesMax: 200 * 1024 * 1024,
    evidenceBytesMax: 25 * 1024 * 1024,
    attachmentBytesMax: 25 * 1024 * 1024,
    requestsInFlightMax: 50,
    callerRequestsInFlightMax: 30,
    operationMsMax: 10_000,
    subgraphMsMax: 5_000,
    operationCostMax: 5_000,
    answerBytesMax: 2_000_000,
    callerPoints: { pointsMax: 50_000, pointsPerSecond: 5_000 },
    tenantPoints: { pointsMax: 200_000, pointsPerSecond: 20_000 },
    ...changes,
  };
  const log: string[] = [];
  const started = await startGateway(config, createLogger('gateway', 'info', { write: (line) => void log.push(line) }));
  let stopping: Promise<void> | undefined;
  // A test may stop the gateway before the rest.
  const gateway: RunningGateway = { address: started.address, stop: () => (stopping ??= started.stop()) };
  const url = `http://127.0.0.1:${gateway.address.port}`;
  const token = await issuer.token();
  return {
    gateway,
    config,
    url,
    issuer,
    programs,
    repairs,
    log,
    passportKeys,
    ask: async (query, { variables, headers = {} } = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as TestAnswer };
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([programs.stop(), repairs.stop(), issuer.stop()]);
      rmSync(consoleDir, { recursive: true });
    },
  };
}

function compose(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'programs', url: 'http://programs.internal/graphql', typeDefs: parse(programsTypes) },
    { name: 'repairs', url: 'http://repairs.internal/graphql', typeDefs: parse(repairsTypes) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Every root field of the subgraphs, as `Query.caller`. */
function rootFields(): string[] {
  return [programsTypes, repairsTypes].flatMap((text) =>
    parse(text).definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION && /^(Query|Mutation)$/.test(definition.name.value) ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`) : [])),
  );
}

function programsResolvers(): Record<string, Record<string, unknown>> {
  const known = [...organizations, stranger].map((organization) => ({ ...organization }));
  const find = ({ id }: { id: string }) => known.find((organization) => organization.id === id) ?? null;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    Query: {
      organization: (_root: unknown, reference: { id: string }) => find(reference),
      organizations: () => known.slice(0, organizations.length),
      unplanned: () => {
        throw new Error('relation "secret_table" does not exist at /srv/programs/read.js:12');
      },
      refused: (_root: unknown, { field = 'field' }: { field?: string }) => {
        throw Object.assign(new Error(`${field}: is out of its bounds`), { extensions: { code: 'BAD_USER_INPUT', field, stacktrace: ['at x'] } });
      },
      forbidden: () => {
        throw Object.assign(new Error('You may not use Query.forbidden.'), { extensions: { code: 'FORBIDDEN' } });
      },
      wait: async (_root: unknown, { ms }: { ms: number }) => {
        await wait(ms);
        return 'waited';
      },
      deep: () => ({ end: 1, level: () => null }),
    },
    Mutation: {
      rename: (_root: unknown, { id, name }: { id: string; name: string }) => {
        const organization = find({ id });
        if (organization) organization.name = name;
        return organization;
      },
      waitAndRename: async (_root: unknown, { ms }: { ms: number }) => {
        await wait(ms);
        return known[0];
      },
    },
    Organization: { __resolveReference: find },
  };
}

const repairsResolvers = {
  Query: { caller: () => 'somebody', device: (_root: unknown, { id }: { id: string }) => ({ id, organization: { __typename: 'Organization', id: 'a' } }) },
  Organization: {
    __resolveReference: (reference: { id: string; name?: string }) => (organizations.some(({ id }) => id === reference.id) ? reference : null),
    label: ({ name }: { name?: string }) => `Label of ${name}`,
    openRepairCount: ({ id }: { id: string }) => (id === 'a' ? 7 : 3),
  },
};

function buildTestConsole(): string {
  const directory = mkdtempSync(join(tmpdir(), 'console-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><script nonce="__CSP_NONCE__" type="module" src="/assets/app-1.js"></script><style nonce="__CSP_NONCE__"></style>');
  writeFileSync(join(directory, 'assets', 'app-1.js'), 'plain');
  writeFileSync(join(directory, 'assets', 'app-1.js.br'), 'brotli');
  writeFileSync(join(directory, 'assets', 'app-1.js.gz'), 'gzip');
  writeFileSync(join(directory, 'favicon.svg'), '<svg/>');
  return directory;
}
