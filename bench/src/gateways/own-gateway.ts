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
import { Kind, parse } from 'graphql';

export interface OwnGateway {
  url: string;
  /** The header of so many callers, each with a token of its own. */
  authorizations(callers: number): Promise<string[]>;
  stop(): Promise<void>;
}

const hours = 6;
const plenty = { pointsMax: 1e12, pointsPerSecond: 1e12 };

/** This gateway as it runs, before a supergraph that names where its subgraphs are, or at a socket that they share: it knows its callers, counts what they spend, holds its limits and signs what it sends. */
export async function startOwnGateway(supergraph: string, socket?: string): Promise<OwnGateway> {
  const issuer = await startTestIssuer();
  const keys = { one: randomBytes(32).toString('base64') };
  const consoleDir = mkdtempSync(join(tmpdir(), 'bench-console-'));
  writeFileSync(join(consoleDir, 'index.html'), '<!doctype html>');
  const config: GatewayConfig = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1',
    isDevelopment: false,
    issuer: issuer.url,
    audience: issuer.audience,
    supergraph: readSupergraph(supergraph),
    accessRules: new Map(rootFields(supergraph).map((field) => [field, roles] as const)),
    subgraphs: new Map(subgraphAddresses(supergraph).map(({ name, url }) => [name, { name, url: new URL(url), socket, keys }])),
    sessionKeys: keys,
    consoleDir,
    trustedDocuments: new TrustedDocuments({}),
    adHocRoles: [],
    uploadBytesMax: 1,
    evidenceBytesMax: 1,
    attachmentBytesMax: 1,
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
  return {
    url: `http://127.0.0.1:${gateway.address.port}/graphql`,
    authorizations: async (callers) => {
      const exp = Math.floor(Date.now() / 1_000) + hours * 3_600;
      const tokens = await Promise.all(Array.from({ length: callers }, (_, index) => issuer.token({ claims: { sub: `caller-${index}`, exp } })));
      return tokens.map((token) => `Bearer ${token}`);
    },
    stop: async () => {
      await gateway.stop();
      await issuer.stop();
    },
  };
}

/** As `Query.version`, for everybody. */
function rootFields(supergraph: string): string[] {
  return parse(supergraph).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(definition.name.value) ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`) : [],
  );
}

function subgraphAddresses(supergraph: string): { name: string; url: string }[] {
  const marked = /@join__graph\(name: "([^"]+)", url: "([^"]+)"\)/g;
  return [...supergraph.matchAll(marked)].map(([, name, url]) => ({ name: name!, url: url! }));
}
