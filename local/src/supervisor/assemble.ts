import { bootstrapDatabase } from '../database/bootstrap.js';
import type { PlatformDatabase } from '../database/platform-database.js';
import { type Endpoints, writeEndpoints } from '../folder/endpoints.js';
import type { LocalFolder } from '../folder/local-folder.js';
import { keptSecrets } from '../folder/secrets.js';
import { withoutLogin } from '../postgres/database-url.js';
import type { InstanceLock } from '../processes/instance-lock.js';
import { planChildren } from './child-plan.js';
import { startChildren } from './children.js';
import { reachDatabase } from './database-step.js';
import { holdsDemonstration, loadFirst } from './demonstration.js';
import { choosePorts } from './ports.js';
import { inStep, type OnProgress } from './progress.js';
import { checkConsole } from './readiness.js';
import type { ServiceGroup } from './service-group.js';
import { type StackOptions, thisCheckout } from './stack-options.js';

export interface Assembly {
  options: StackOptions;
  environment: Readonly<Record<string, string | undefined>>;
  folder: LocalFolder;
  lock: InstanceLock;
  group: ServiceGroup;
}

const defaultAudience = 'urn:service-programmes:api';

/** From an empty or a filled folder to a platform that answers, one step after the other. */
export async function assemble({ options, environment, folder, lock, group }: Assembly): Promise<Endpoints> {
  const { onProgress = () => undefined, onProblem = () => undefined } = options;
  const stores = options.stores ?? (await import('../database/stores.js')).stores;
  const secrets = keptSecrets(folder.secrets);
  const { purpose = 'durable' } = options;
  const database = await reachDatabase({ folder, secrets, externalUrl: environment.DATABASE_URL || undefined, purpose, group, onProgress, onProblem });
  await inStep({ step: 'Preparing the database', onProgress }, (report) =>
    group.unlessOneEnds(bootstrapDatabase({ database, stores, passwords: secrets.databaseRoles, onStep: (detail) => report({ detail }) })),
  );
  const plan = planChildren({
    checkout: options.checkout ?? thisCheckout,
    folder,
    ports: await choosePorts(options.ports ?? 'default'),
    secrets,
    databaseUrl: (login) => database.url(login),
    externalIssuer: environment.OIDC_ISSUER || undefined,
    audience: environment.OIDC_AUDIENCE || defaultAudience,
    environment,
  });
  const layers = [[plan.cards, plan.mailbox], plan.issuer === undefined ? [] : [plan.issuer], plan.subgraphs, [plan.gateway]];
  await inStep({ step: 'Starting the services', onProgress }, (report) =>
    startChildren({ layers, group, lock, logFolder: folder.logs, heapMegabytesMax: options.heapMegabytesMax, onProblem, report }),
  );
  await loadDemonstrationOnce({ options, database, group, folder, onProgress });
  await group.unlessOneEnds(checkConsole(plan.consoleUrl));
  const endpoints = {
    console: plan.consoleUrl,
    graphql: `${plan.consoleUrl}/graphql`,
    issuer: plan.issuerUrl,
    subgraphs: plan.subgraphUrls,
    database: withoutLogin(database.url()),
  };
  writeEndpoints(folder.endpoints, endpoints);
  return endpoints;
}

interface DemonstrationStep {
  options: StackOptions;
  database: PlatformDatabase;
  group: ServiceGroup;
  folder: Pick<LocalFolder, 'evidence' | 'attachments' | 'payments'>;
  onProgress: OnProgress;
}

async function loadDemonstrationOnce({ options, database, group, folder: { evidence: evidenceDir, attachments: attachmentDir, payments: paymentsFile }, onProgress }: DemonstrationStep): Promise<void> {
  const { demo: size = 'full' } = options;
  const adminUrl = database.url();
  if (size === 'none' || (await holdsDemonstration(adminUrl))) return;
  const load = options.loadDemonstration ?? (await import('./demonstration-network.js')).loadNetwork;
  await inStep({ step: 'Loading the demonstration network', onProgress }, (report) =>
    group.unlessOneEnds(loadFirst(load, { adminUrl, size, evidenceDir, attachmentDir, paymentsFile, onProgress: (fraction) => report({ fraction }) })),
  );
}
