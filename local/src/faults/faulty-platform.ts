import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bootstrapDatabase } from '../database/bootstrap.js';
import { embeddedDatabase } from '../database/platform-database.js';
import { stores } from '../database/stores.js';
import { localFolder, makeLocalFolder } from '../folder/local-folder.js';
import { keptSecrets, type Secrets } from '../folder/secrets.js';
import { databaseUrl } from '../postgres/database-url.js';
import { type RunningPostgres, startPostgres } from '../postgres/start-postgres.js';
import { forEachSubgraph, type Subgraph, subgraphs } from '../subgraphs.js';
import { planChildren } from '../supervisor/child-plan.js';
import { type ChildSpec, type RunningChild, startChild } from '../supervisor/child-process.js';
import { holdsDemonstration, loadFirst } from '../supervisor/demonstration.js';
import { loadNetwork } from '../supervisor/demonstration-network.js';
import { choosePorts } from '../supervisor/ports.js';
import { untilReady } from '../supervisor/readiness.js';
import { thisCheckout } from '../supervisor/stack-options.js';
import { withJumpingClock } from './jumping-clock.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

export const audience = 'urn:service-programmes:api';

/** The processes that can be killed; the issuer is none of ours. */
export type Killable = Subgraph | 'gateway';

/** The whole platform as real processes, with a proxy on every way between them, each of which can be killed and started again. */
export interface FaultyPlatform {
  graphqlUrl: string;
  subgraphUrls: Readonly<Record<Subgraph, string>>;
  issuerUrl: string;
  issuerKeysFile: string;
  secrets: Secrets;
  /** Connection string of an administrator, past every proxy. */
  adminUrl(): string;
  toSubgraph: Readonly<Record<Subgraph, TcpProxy>>;
  toDatabase: Readonly<Record<Subgraph, TcpProxy>>;
  /** From accounts to the payment provider. */
  toProvider: TcpProxy;
  /** The provider itself, as cardholders reach it, and the file of what it knows. */
  cardsUrl: string;
  paymentsFile: string;
  /** Kills with SIGKILL, starts anew, and answers after how many milliseconds the new one was ready. */
  killAndRestart(name: Killable): Promise<number>;
  /** The same for the database server; answers after how long it accepted connections. */
  killAndRestartDatabase(): Promise<number>;
  /** Moves the clock of one process by so much. */
  moveClock(name: Killable, byMs: number): void;
  /** The last lines of every process, for a person who looks for what went wrong. */
  lastLines(): Readonly<Record<string, readonly string[]>>;
  stop(): Promise<void>;
}

const database = 'platform';
const host = '127.0.0.1';

export async function startFaultyPlatform(dir: string, onStep: (step: string) => void): Promise<FaultyPlatform> {
  const folder = localFolder(dir);
  makeLocalFolder(folder);
  const secrets = keptSecrets(folder.secrets);
  const startServer = (): Promise<RunningPostgres> => startPostgres({ dir: folder.postgres, superuserPassword: secrets.postgresSuperuser });
  onStep('starting PostgreSQL');
  let postgres = await startServer();
  const serverPort = postgres.port;
  const adminUrl = (): string => postgres.url(database);
  onStep('preparing the database');
  await bootstrapDatabase({ database: embeddedDatabase(postgres), stores, passwords: secrets.databaseRoles });
  if (!(await holdsDemonstration(adminUrl()))) {
    onStep('loading the demonstration network');
    await loadFirst(loadNetwork, { adminUrl: adminUrl(), size: 'small', paymentsFile: folder.payments, onProgress: () => undefined });
  }

  const toDatabase = await proxies(forEachSubgraph(() => serverPort));
  const ports = await choosePorts('free');
  const toSubgraph = await proxies(ports.subgraphs);
  const toProvider = await startTcpProxy({ target: { host, port: ports.cards }, latencyMs: 300 });
  const plan = planChildren({
    checkout: thisCheckout,
    folder,
    ports,
    secrets,
    databaseUrl: (login) => {
      const name = subgraphs.find((subgraph) => login.user.startsWith(subgraph))!;
      return databaseUrl({ host, port: toDatabase[name].port, socketFolder: undefined, database, login });
    },
    externalIssuer: undefined,
    audience,
    environment: { ...process.env, ...unmeteredCallers },
  });
  const clockFile = (name: Killable): string => join(dir, `clock-${name}`);
  const specs = new Map<string, ChildSpec>([[plan.gateway.name, { ...plan.gateway, env: { ...plan.gateway.env, ...throughProxies(toSubgraph) } }], ...plan.subgraphs.map((spec) => [spec.name, spec.name === 'accounts' ? { ...spec, env: { ...spec.env, PAYMENT_API_URL: `http://${host}:${toProvider.port}` } } : spec] as const)]);
  const children = new Map<string, RunningChild>();
  const launch = async (spec: ChildSpec, env = spec.env): Promise<void> => {
    const child = startChild({ ...spec, env }, { folder: folder.logs, onProblem: () => undefined });
    children.set(spec.name, child);
    await untilReadyUnlessItEnds(child);
  };
  const launchKillable = (name: Killable): Promise<void> => launch(specs.get(name)!, withJumpingClock(specs.get(name)!.env, clockFile(name)));
  const stop = async (): Promise<void> => {
    await Promise.all([...children.values()].map((child) => child.stop()));
    await Promise.all([...Object.values(toDatabase), ...Object.values(toSubgraph), toProvider].map((proxy) => proxy.stop()));
    await postgres.stop();
  };
  onStep('starting the services');
  try {
    await Promise.all([launch(plan.issuer!), launch(plan.cards), ...subgraphs.map(launchKillable)]);
    await launchKillable('gateway');
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    graphqlUrl: `${plan.consoleUrl}/graphql`,
    subgraphUrls: plan.subgraphUrls,
    issuerUrl: plan.issuerUrl,
    issuerKeysFile: folder.issuerKeys,
    secrets,
    adminUrl,
    toSubgraph,
    toDatabase,
    toProvider,
    cardsUrl: `http://${host}:${ports.cards}`,
    paymentsFile: folder.payments,
    killAndRestart: async (name) => {
      const old = children.get(name)!;
      const killedAt = performance.now();
      old.kill();
      await old.ended;
      await launchKillable(name);
      return performance.now() - killedAt;
    },
    killAndRestartDatabase: async () => {
      const killedAt = performance.now();
      process.kill(postgres.pid, 'SIGKILL');
      // Whoever started it must wait for it: until then it is a zombie, and its lock on the data holds.
      await postgres.ended;
      postgres = await startServer();
      if (postgres.port !== serverPort) throw new Error('The database server came back at another port.');
      return performance.now() - killedAt;
    },
    moveClock: (name, byMs) => writeFileSync(clockFile(name), String(byMs)),
    lastLines: () => Object.fromEntries([...children].map(([name, child]) => [name, child.lastLines()])),
    stop,
  };
}

async function untilReadyUnlessItEnds(child: RunningChild): Promise<void> {
  const given = new AbortController();
  const ending = child.ended.then(() => {
    throw new Error(`${child.name} ended before it was ready. It wrote last:\n${child.lastLines().join('\n')}`);
  });
  try {
    await Promise.race([untilReady(child, given.signal), ending]);
  } finally {
    given.abort();
    ending.catch(() => undefined);
  }
}

/** Load from a handful of callers stands for that of an office. */
const unmeteredCallers = { CALLER_POINTS_MAX: '1000000000', CALLER_POINTS_PER_SECOND: '1000000000', TENANT_POINTS_MAX: '1000000000', TENANT_POINTS_PER_SECOND: '1000000000' };

async function proxies(ports: Readonly<Record<Subgraph, number>>): Promise<Record<Subgraph, TcpProxy>> {
  const started = await Promise.all(subgraphs.map(async (name) => [name, await startTcpProxy({ target: { host, port: ports[name] }, latencyMs: 300 })] as const));
  return Object.fromEntries(started) as Record<Subgraph, TcpProxy>;
}

function throughProxies(toSubgraph: Readonly<Record<Subgraph, TcpProxy>>): Record<string, string> {
  // No proxy stands between the two ends of a socket.
  return Object.fromEntries(subgraphs.flatMap((name) => [[`SUBGRAPH_${name.toUpperCase()}_URL`, `http://${host}:${toSubgraph[name].port}/graphql`], [`SUBGRAPH_${name.toUpperCase()}_SOCKET`, '']]));
}
