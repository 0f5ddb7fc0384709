import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { type Role, roles } from '@platform/kit/identity/viewer.js';
import { Environment } from '@platform/kit/process/environment.js';
import { isLoopback, weakenedSettings } from '@platform/kit/process/weakened-settings.js';

import { type AccessRules, committedAccessRules, loadAccessRules } from './access/access-rules.js';
import { operationCostMax } from './limits/cost/charge-operations.js';
import type { BucketSize } from './limits/cost/point-buckets.js';
import { committedSupergraph, loadSupergraph, type Supergraph } from './supergraph/load-supergraph.js';
import type { SealKeys } from './session/seal.js';
import type { SubgraphAddress } from './supergraph/subgraph-connection.js';
import { loadTrustedDocuments, type TrustedDocuments } from './trusted-documents/trusted-documents.js';

export interface GatewayConfig {
  port: number;
  host: string;
  /** The address people use, as `http://127.0.0.1:4000`. */
  publicUrl: string;
  isDevelopment: boolean;
  issuer: string;
  audience: string;
  supergraph: Supergraph;
  /** Which roles may use which root field. */
  accessRules: AccessRules;
  /** By name, every subgraph that the supergraph names. */
  subgraphs: ReadonlyMap<string, SubgraphAddress>;
  /** Seal the sessions of browsers. */
  sessionKeys: SealKeys;
  /** The built console. */
  consoleDir: string;
  /** The operations that were written with the console. */
  trustedDocuments: TrustedDocuments;
  /** Roles whose bearers may ask what they like from the console too, as its API explorer does. */
  adHocRoles: readonly Role[];
  /** Where a developer reads what the platform wrote to people; absent elsewhere. */
  mailboxUrl?: string;
  uploadBytesMax: number;
  /** Largest document or picture that is taken as evidence. */
  evidenceBytesMax: number;
  /** Largest picture or paper that is taken for a repair. */
  attachmentBytesMax: number;
  requestsInFlightMax: number;
  /** Of them one caller's. */
  callerRequestsInFlightMax: number;
  /** No operation takes longer. */
  operationMsMax: number;
  /** No subgraph is waited for longer. */
  subgraphMsMax: number;
  /** No operation costs more points. */
  operationCostMax: number;
  answerBytesMax: number;
  /** How fast each person or system, and each partner with all of its own, may spend points. */
  callerPoints: BucketSize;
  tenantPoints: BucketSize;
}

type Variables = Readonly<Record<string, string | undefined>>;

const builtConsole = fileURLToPath(new URL('../../admin/dist', import.meta.url));
/** A page of a hundred partners with all that the console shows of them every two or three seconds for hours, and eight such pages at once. */
const pointsInProduction = { caller: { pointsMax: 20_000, pointsPerSecond: 1_000 }, tenant: { pointsMax: 60_000, pointsPerSecond: 3_000 } };
/** Suites and demonstrations ask as one person what an office asks as many. */
const pointsInDevelopment = { caller: { pointsMax: 50_000, pointsPerSecond: 5_000 }, tenant: { pointsMax: 200_000, pointsPerSecond: 20_000 } };
const pointsBounds = { min: 1, max: 1_000_000_000 };
const unsafeSettings = /^APOLLO_DISABLE_SECURITY_/;

/** Reads and checks the gateway's settings; one sentence names everything that is wrong. */
export function gatewayConfig(variables: Variables): GatewayConfig {
  const environment = new Environment(variables);
  const supergraph = loadSupergraph(environment.optional('SUPERGRAPH_FILE') ?? committedSupergraph);
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  const consoleDir = environment.text('CONSOLE_DIR', builtConsole);
  const { caller, tenant } = isDevelopment ? pointsInDevelopment : pointsInProduction;
  const config: GatewayConfig = {
    port: environment.integer('PORT', { min: 0, max: 65_535 }),
    host: environment.text('HOST', '127.0.0.1'),
    publicUrl: environment.url('PUBLIC_URL'),
    isDevelopment,
    issuer: environment.url('OIDC_ISSUER'),
    audience: environment.text('OIDC_AUDIENCE'),
    supergraph,
    accessRules: loadAccessRules(environment.optional('ACCESS_RULES_FILE') ?? committedAccessRules),
    subgraphs: new Map(supergraph.subgraphs.map((name) => [name, subgraphAddress(name, environment)])),
    sessionKeys: sessionKeys(environment, isDevelopment),
    consoleDir,
    trustedDocuments: loadTrustedDocuments(consoleDir),
    adHocRoles: adHocRoles(environment, isDevelopment),
    ...(environment.optional('MAILBOX_URL') !== undefined && { mailboxUrl: environment.url('MAILBOX_URL') }),
    evidenceBytesMax: environment.integer('EVIDENCE_BYTES_MAX', { fallback: 25 * 1024 * 1024, min: 1, max: 1024 * 1024 * 1024 }),
    attachmentBytesMax: environment.integer('ATTACHMENT_BYTES_MAX', { fallback: 25 * 1024 * 1024, min: 1, max: 1024 * 1024 * 1024 }),
    uploadBytesMax: environment.integer('UPLOAD_BYTES_MAX', { fallback: 200 * 1024 * 1024, min: 1, max: Number.MAX_SAFE_INTEGER }),
    requestsInFlightMax: environment.integer('REQUESTS_IN_FLIGHT_MAX', { fallback: 500, min: 1, max: 100_000 }),
    callerRequestsInFlightMax: environment.integer('CALLER_REQUESTS_IN_FLIGHT_MAX', { fallback: 100, min: 1, max: 100_000 }),
    operationMsMax: environment.integer('OPERATION_MS_MAX', { fallback: 10_000, min: 100, max: 60_000 }),
    subgraphMsMax: environment.integer('SUBGRAPH_MS_MAX', { fallback: 5_000, min: 100, max: 60_000 }),
    operationCostMax: environment.integer('OPERATION_COST_MAX', { fallback: operationCostMax, min: 100, max: 1_000_000 }),
    answerBytesMax: environment.integer('ANSWER_BYTES_MAX', { fallback: 2_000_000, min: 10_000, max: 100_000_000 }),
    callerPoints: {
      pointsMax: environment.integer('CALLER_POINTS_MAX', { fallback: caller.pointsMax, ...pointsBounds }),
      pointsPerSecond: environment.integer('CALLER_POINTS_PER_SECOND', { fallback: caller.pointsPerSecond, ...pointsBounds }),
    },
    tenantPoints: {
      pointsMax: environment.integer('TENANT_POINTS_MAX', { fallback: tenant.pointsMax, ...pointsBounds }),
      pointsPerSecond: environment.integer('TENANT_POINTS_PER_SECOND', { fallback: tenant.pointsPerSecond, ...pointsBounds }),
    },
  };
  refuseSmallBuckets(config, environment);
  if (!config.isDevelopment) refuseDevelopmentSettings(config, { environment, variables });
  for (const name of Object.keys(variables)) if (unsafeSettings.test(name)) environment.refuse(`${name} turns a protection off and must not be set`);
  environment.check();
  return config;
}

/** On a developer's machine sessions may end with the process. */
function sessionKeys(environment: Environment, isDevelopment: boolean): SealKeys {
  if (isDevelopment && environment.optional('SESSION_KEYS') === undefined) return { drawn: randomBytes(32).toString('base64') };
  return environment.keys('SESSION_KEYS');
}

/** In development everybody; elsewhere those who are named, and nobody unless somebody is. */
function adHocRoles(environment: Environment, isDevelopment: boolean): Role[] {
  const text = environment.optional('CONSOLE_AD_HOC_ROLES');
  if (text === undefined) return isDevelopment ? [...roles] : [];
  const named = text.split(',').map((role) => role.trim());
  if (!named.every((role): role is Role => roles.includes(role as Role))) environment.refuse(`CONSOLE_AD_HOC_ROLES is not a list of ${roles.join(', ')}`);
  return named as Role[];
}

function subgraphAddress(name: string, environment: Environment): SubgraphAddress {
  const suffix = name.toUpperCase().replaceAll('-', '_');
  const url = environment.url(`SUBGRAPH_${suffix}_URL`);
  return { name, url: new URL(URL.canParse(url) ? url : 'http://refused.invalid'), socket: environment.optional(`SUBGRAPH_${suffix}_SOCKET`), keys: environment.keys(`PASSPORT_KEYS_${suffix}`) };
}

/** A bucket that never holds the points of an operation would refuse it for ever. */
function refuseSmallBuckets({ operationCostMax: points, callerPoints, tenantPoints }: GatewayConfig, environment: Environment): void {
  if (callerPoints.pointsMax < points) environment.refuse('CALLER_POINTS_MAX is less than OPERATION_COST_MAX');
  if (tenantPoints.pointsMax < points) environment.refuse('TENANT_POINTS_MAX is less than OPERATION_COST_MAX');
}

/** What is convenient on a developer's machine would give strangers a way in elsewhere. */
function refuseDevelopmentSettings({ issuer, publicUrl, mailboxUrl }: GatewayConfig, { environment, variables }: { environment: Environment; variables: Variables }): void {
  const unless = 'which only PLATFORM_ENV=development allows';
  if (issuer.startsWith('http:')) environment.refuse(`OIDC_ISSUER is not encrypted, ${unless}`);
  else if (isLoopback(issuer)) environment.refuse(`OIDC_ISSUER is this machine itself, ${unless}`);
  if (publicUrl.startsWith('http:')) environment.refuse(`PUBLIC_URL is not encrypted, ${unless}`);
  if (mailboxUrl !== undefined) environment.refuse(`MAILBOX_URL shows everybody’s mail, ${unless}`);
  for (const problem of weakenedSettings(variables)) environment.refuse(problem);
}
