import { randomBytes } from 'node:crypto';

import { Refusal } from '../refusal.js';
import { forEachSubgraph, type Subgraph, subgraphs } from '../subgraphs.js';
import { privateMode, readJson, writeWhole } from './private-file.js';

export const serviceClientIds = ['partner-system', 'reporting-system'] as const;
export type ServiceClientId = (typeof serviceClientIds)[number];

/** Everything secret on this machine, drawn at random on the first start. */
export interface Secrets {
  postgresSuperuser: string;
  databaseRoles: Record<Subgraph, string>;
  /** Keys (base64) by key id, with which the gateway vouches for a request to one subgraph. */
  passportKeys: Record<Subgraph, Record<string, string>>;
  serviceClients: Record<ServiceClientId, string>;
  /** 32 bytes in hexadecimal, which sign the heads of the audit trail. */
  auditSigningKey: string;
}

/** Reads the secrets, or draws and keeps them when there are none yet. */
export function keptSecrets(path: string): Secrets {
  const kept = readJson(path);
  if (kept !== undefined) {
    if (isSecrets(kept)) return kept;
    const completed = withSigningKey(kept);
    if (isSecrets(completed)) return write(path, completed);
    throw new Refusal(`${path} does not hold what it should; "npm start -- --fresh" makes everything anew.`);
  }
  return write(path, drawSecrets());
}

function write(path: string, secrets: Secrets): Secrets {
  writeWhole(path, `${JSON.stringify(secrets, undefined, 2)}\n`, privateMode);
  return secrets;
}

export function drawSecrets(): Secrets {
  return {
    postgresSuperuser: password(),
    databaseRoles: forEachSubgraph(password),
    passportKeys: forEachSubgraph(() => ({ [`k-${randomBytes(4).toString('hex')}`]: randomBytes(32).toString('base64') })),
    serviceClients: { 'partner-system': password(), 'reporting-system': password() },
    auditSigningKey: signingKey(),
  };
}

/** A folder of an earlier checkout has no signing key yet; nothing depends on one that was never drawn. */
function withSigningKey(kept: unknown): unknown {
  return typeof kept === 'object' && kept !== null && !('auditSigningKey' in kept) ? { ...kept, auditSigningKey: signingKey() } : kept;
}

function signingKey(): string {
  return randomBytes(32).toString('hex');
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

function isSecrets(value: unknown): value is Secrets {
  const secrets = (value ?? {}) as Partial<Secrets>;
  return (
    isSecret(secrets.postgresSuperuser) &&
    subgraphs.every((subgraph) => isSecret(secrets.databaseRoles?.[subgraph]) && hasKeys(secrets.passportKeys?.[subgraph])) &&
    serviceClientIds.every((client) => isSecret(secrets.serviceClients?.[client])) &&
    /^[0-9a-f]{64}$/.test(secrets.auditSigningKey ?? '')
  );
}

function hasKeys(keys: Record<string, string> | undefined): boolean {
  const values = Object.values(keys ?? {});
  return values.length > 0 && values.every(isSecret);
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 32;
}
