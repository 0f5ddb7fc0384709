import { randomUUID } from 'node:crypto';

import { createPassportSigner } from '@platform/kit/identity/passport.js';
import { type Role, roles } from '@platform/kit/identity/viewer.js';
import pg from 'pg';

import { localFolder } from '../folder/local-folder.js';
import { keptSecrets } from '../folder/secrets.js';
import { superuser } from '../postgres/data-directory.js';
import { type Subgraph, subgraphs } from '../subgraphs.js';
import { type RunningStack, startStack } from '../supervisor/stack.js';
import { tokenMint } from '../testing/minted-tokens.js';
import { type TwoTenants, twoTenants } from './two-tenants.js';

/** Somebody who asks: one of each role, partners' people of the own organisation; `null` has no token. */
export type Asker = Role | null;
export const askers: readonly Asker[] = [...roles, null];
const partnerRoles: readonly Asker[] = ['PARTNER_ADMIN', 'TECHNICIAN'];
export const isPartner = (asker: Asker): boolean => partnerRoles.includes(asker);

export interface Reply {
  status: number;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[] };
  ms: number;
}

export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

export interface IsolationPlatform {
  tenants: TwoTenants;
  admin: pg.Client;
  /** Asks through the gateway. */
  ask(asker: Asker, question: Question): Promise<Reply>;
  /** Asks a subgraph as the gateway would. */
  askSubgraph(subgraph: Subgraph, asker: Role, question: Question): Promise<Reply>;
  stop(): Promise<void>;
}

const points = '1000000000';

/** Everything as real processes, with the demonstration network and an import in both of two organisations. */
export async function startIsolationPlatform(dir: string): Promise<IsolationPlatform> {
  const environment = { ...process.env, CALLER_POINTS_MAX: points, CALLER_POINTS_PER_SECOND: points, TENANT_POINTS_MAX: points, TENANT_POINTS_PER_SECOND: points };
  const stack = await startStack({ dir, ports: 'free', demo: 'small', purpose: 'throwaway', environment });
  const folder = localFolder(dir);
  const secrets = keptSecrets(folder.secrets);
  const admin = new pg.Client({ connectionString: administratorUrl(stack.endpoints.database, secrets.postgresSuperuser) });
  await admin.connect();
  const mint = await tokenMint({ keysFile: folder.issuerKeys, issuer: stack.endpoints.issuer });
  await importForTwo(stack, admin, await mint({ subject: 'import-manager', role: 'PROGRAM_MANAGER', tenant: null }));
  const tenants = await twoTenants(admin, [...subgraphs, 'ledger']);
  const tokens = new Map<Role, string>();
  for (const role of roles) tokens.set(role, await mint({ subject: `isolation-${role.toLowerCase()}`, role, tenant: isPartner(role) ? tenants.own : null }));
  const signers = new Map(subgraphs.map((name) => [name, createPassportSigner({ audience: name, keys: secrets.passportKeys[name] })]));

  return {
    tenants,
    admin,
    ask: (asker, question) => send(stack.endpoints.graphql, JSON.stringify(question), asker === null ? {} : { authorization: `Bearer ${tokens.get(asker)!}` }),
    askSubgraph: (subgraph, asker, question) => {
      const body = JSON.stringify(question);
      const passport = signers.get(subgraph)!({ subject: `isolation-${asker.toLowerCase()}`, requestId: randomUUID() }, { method: 'POST', path: '/graphql', body });
      return send(stack.endpoints.subgraphs[subgraph], body, { authorization: `Bearer ${tokens.get(asker)!}`, ...passport });
    },
    stop: async () => {
      await admin.end();
      await stack.stop();
    },
  };
}

function administratorUrl(database: string, password: string): string {
  const url = new URL(database);
  url.username = superuser;
  url.password = password;
  return url.href;
}

async function send(url: string, body: string, headers: Record<string, string>): Promise<Reply> {
  const beganAt = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Reply['body'], ms: performance.now() - beganAt };
}

/** Files are what nobody of the demonstration network has sent. */
async function importForTwo({ endpoints }: RunningStack, admin: pg.Client, token: string): Promise<void> {
  const { rows } = await admin.query<{ tenant_id: string }>('select tenant_id from programs.organization');
  const authorization = `Bearer ${token}`;
  for (const { tenant_id: organizationId } of rows) {
    for (const { mutation, csv } of files) {
      const sent = await fetch(`${endpoints.console}/uploads?organizationId=${organizationId}&fileName=${organizationId}.csv`, { method: 'POST', headers: { 'content-type': 'text/csv', authorization }, body: csv });
      const { uploadId } = (await sent.json()) as { uploadId: string };
      const query = `mutation ($input: ${mutation.replace('i', 'I')}Input!, $key: ID!) { ${mutation}(input: $input, idempotencyKey: $key) { __typename } }`;
      const { body } = await send(endpoints.graphql, JSON.stringify({ query, variables: { input: { uploadId, organizationId }, key: randomUUID() } }), { authorization });
      if (body.errors !== undefined) throw new Error(`A file could not be imported: ${JSON.stringify(body.errors)}`);
    }
  }
}

const files = [
  { mutation: 'importRepairs', csv: 'dispatch_id,ship_to,serial_number,repair_type,status,created_at,completed_at\nG1,0000000000,C02XL0GKJGH5,CIN,OPEN,2026-03-28T09:15:00+01:00,\n' },
  { mutation: 'importDevices', csv: 'serial_number,relation\nC02XL0GKJGH5,BORROWED\n' },
];
