import { randomBytes } from 'node:crypto';

import { exportJWK, generateKeyPair, type JWK } from 'jose';

import { privateMode, readJson, writeWhole } from '../folder/private-file.js';
import { Refusal } from '../refusal.js';

export interface IssuerKeys {
  /** The private signing keys; the newest is the first. */
  jwks: { keys: JWK[] };
  cookieKeys: string[];
}

/** The keys of the first start, kept so that a token outlives a restart. */
export async function keptIssuerKeys(path: string): Promise<IssuerKeys> {
  const kept = readJson(path);
  if (kept !== undefined) {
    if (isIssuerKeys(kept)) return kept;
    throw new Refusal(`${path} does not hold the issuer's keys; remove it to have new ones made.`);
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomBytes(6).toString('hex'), alg: 'ES256', use: 'sig' };
  const keys = { jwks: { keys: [key] }, cookieKeys: [randomBytes(32).toString('base64url')] };
  writeWhole(path, `${JSON.stringify(keys, undefined, 2)}\n`, privateMode);
  return keys;
}

function isIssuerKeys(value: unknown): value is IssuerKeys {
  const { jwks, cookieKeys } = (value ?? {}) as Partial<IssuerKeys>;
  return (
    Array.isArray(jwks?.keys) &&
    jwks.keys.some((key) => key.kty === 'EC' && key.alg === 'ES256' && typeof key.d === 'string') &&
    Array.isArray(cookieKeys) &&
    cookieKeys.length > 0 &&
    cookieKeys.every((key) => typeof key === 'string' && key.length >= 32)
  );
}
