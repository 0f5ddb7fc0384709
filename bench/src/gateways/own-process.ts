import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { GatewayConfig } from '@platform/gateway/config.js';
import { startGateway } from '@platform/gateway/start-gateway.js';
import { readSupergraph } from '@platform/gateway/supergraph/load-supergraph.js';
import { startTestIssuer } from '@platform/gateway/testing/test-issuer.js';
import { TrustedDocuments } from '@platform/gateway/trusted-documents/trusted-documents.js';
import { roles } from '@platform/kit/identity/viewer.js';
import { createLogger } from '@platform/kit/process/logger.js';

import { subgraphs } from './network-in-memory.js';
import { tellBench } from './serve.js';
import { supergraphAt } from './supergraph.js';

// This gateway as it runs: it knows its callers, counts what they spend, holds its limits and signs what it sends.
const callers = 100;
const hours = 6;
const at = process.argv[2]!;
const issuer = await startTestIssuer();
const keys = { one: randomBytes(32).toString('base64') };
const consoleDir = mkdtempSync(join(tmpdir(), 'bench-console-'));
writeFileSync(join(consoleDir, 'index.html'), '<!doctype html>');
const plenty = { pointsMax: 1e12, pointsPerSecond: 1e12 };
const config: GatewayConfig = {
  port: 0,
  host: '127.0.0.1',
  publicUrl: 'http://127.0.0.1',
  isDevelopment: false,
  issuer: issuer.url,
  audience: issuer.audience,
  supergraph: readSupergraph(supergraphAt(at)),
  accessRules: new Map(['version', 'organization', 'organizations'].map((field) => [`Query.${field}`, roles] as const)),
  subgraphs: new Map(subgraphs.map(({ name }) => [name as string, { name, url: new URL(`${at}/${name}`), keys }])),
  sessionKeys: keys,
  consoleDir,
  trustedDocuments: new TrustedDocuments({}),
  adHocRoles: [],
  uploadBytesMax: 1,
  evidenceBytesMax: 1,
  requestsInFlightMax: 1_000,
  callerRequestsInFlightMax: 1_000,
  operationMsMax: 10_000,
  subgraphMsMax: 5_000,
  operationCostMax: 1e9,
  answerBytesMax: 2_000_000,
  callerPoints: plenty,
  tenantPoints: plenty,
};
const gateway = await startGateway(config, createLogger('gateway', 'fatal'));
const tokens = await Promise.all(Array.from({ length: callers }, (_, index) => issuer.token({ claims: { sub: `caller-${index}`, exp: Math.floor(Date.now() / 1_000) + hours * 3_600 } })));
tellBench({ url: `http://127.0.0.1:${gateway.address.port}/graphql`, authorizations: tokens.map((token) => `Bearer ${token}`) });
