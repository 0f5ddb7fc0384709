import type { AddressInfo } from 'node:net';

import { createAccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { createMetrics, healthRoutes } from '@platform/kit/process/health.js';
import { operationDurations } from '@platform/kit/process/operation-durations.js';
import { refusalCounts } from '@platform/kit/process/refusal-counts.js';
import type { RunningService } from '@platform/kit/process/run-service.js';
import type { Logger } from 'pino';

import { enforceAccess } from './access/enforce-access.js';
import type { GatewayConfig } from './config.js';
import { serveConsole } from './console.js';
import { WarmLane } from './executor/warm-lane.js';
import { fileRoutes } from './file-routes.js';
import { graphqlRoute } from './graphql-route.js';
import { findRoute, type Routes } from './http/routes.js';
import { startServer } from './http/start-server.js';
import { notifications } from './notifications.js';
import { chargeOperations, Charging } from './limits/cost/charge-operations.js';
import { PointBuckets } from './limits/cost/point-buckets.js';
import { CardNumberGuard } from './limits/card-numbers.js';
import { CallerShare } from './limits/caller-share.js';
import { InFlight } from './limits/in-flight.js';
import { limits } from './limits/limit.js';
import { executionCounts } from './observability/execution-counts.js';
import { followOperation } from './observability/follow-operation.js';
import { BrowserSessions } from './session/browser-sessions.js';
import { IssuerClient } from './session/issuer-client.js';
import { sessionRoutes } from './session/session-routes.js';
import { startEngine } from './supergraph/start-engine.js';
import { SubgraphConnection } from './supergraph/subgraph-connection.js';
import { rehearse } from './trusted-documents/rehearse.js';

export interface RunningGateway extends RunningService {
  address: AddressInfo;
}

/** Serves the API, files and the console under one address. */
export async function startGateway(config: GatewayConfig, log: Logger): Promise<RunningGateway> {
  const { issuer, audience, supergraph } = config;
  const connections = new Map([...config.subgraphs].map(([name, address]) => [name, new SubgraphConnection(address, { waitMsMax: config.subgraphMsMax })]));
  const charging = new Charging({ costMax: config.operationCostMax, callers: new PointBuckets(config.callerPoints), tenants: new PointBuckets(config.tenantPoints) });
  const cardNumbers = new CardNumberGuard();
  const metrics = createMetrics();
  const { engine, schema, compiled } = await startEngine({ sdl: supergraph.sdl, connections, showsSchema: config.isDevelopment, plugins: [followOperation, enforceAccess(config.accessRules), chargeOperations(charging), cardNumbers.plugin], noteExecuted: executionCounts(metrics), log });
  const tokens = createAccessTokenVerifier({ issuer, audience });
  const sessions = new BrowserSessions({ keys: config.sessionKeys, publicUrl: config.publicUrl });
  const callers = { verify: tokens, sessions };
  const noteRefused = refusalCounts(metrics, limits);
  let isStopping = false;
  const checks = Object.fromEntries([...connections].map(([name, connection]) => [name, () => connection.ready()]));
  const atWork = async (): Promise<void> => {
    if (isStopping) throw new Error('stopping');
  };
  const console = serveConsole({ directory: config.consoleDir, adHocRoles: config.adHocRoles, mailboxUrl: config.mailboxUrl ?? null, sessions, isEncrypted: config.publicUrl.startsWith('https:') });
  const routes: Routes = {
    ...healthRoutes({ ...checks, gateway: atWork }, metrics),
    ...sessionRoutes({ sessions, issuer: new IssuerClient(issuer, audience), tokens, publicUrl: config.publicUrl, isDevelopment: config.isDevelopment, log }),
    'POST /graphql': graphqlRoute({
      engine,
      warm: new WarmLane({ compiled, rules: config.accessRules, charging }),
      callers,
      callerShare: new CallerShare(config.callerRequestsInFlightMax),
      inFlight: new InFlight(config.requestsInFlightMax),
      log,
      noteAnswered: operationDurations(metrics),
      noteRefused,
      deadlineMs: config.operationMsMax,
      answerBytesMax: config.answerBytesMax,
      requireNoCardNumber: cardNumbers.requireNone,
      trust: { documents: config.trustedDocuments, adHocRoles: config.adHocRoles },
    }),
    ...notifications({ connections, log }),
    ...fileRoutes({ connections, callers, uploadBytesMax: config.uploadBytesMax, evidenceBytesMax: config.evidenceBytesMax, attachmentBytesMax: config.attachmentBytesMax, log, noteRefused }),
  };
  const server = await startServer((request, response) => findRoute(routes, request, console)(request, response), config);
  const stopping = new AbortController();
  const rehearsal = rehearse({ engine, schema, texts: config.trustedDocuments.texts(), log, signal: stopping.signal }).catch((error: unknown) => log.warn({ err: error }, 'the console’s operations are not planned yet'));
  return {
    address: server.address,
    stop: async () => {
      isStopping = true;
      stopping.abort();
      await rehearsal;
      await server.stop();
      await engine.stop();
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    },
  };
}
