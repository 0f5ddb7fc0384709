import { createRemoteJWKSet, customFetch, type FlattenedJWSInput, type JWTHeaderParameters, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';

const minuteMs = 60_000;

export interface IssuerKeysOptions {
  issuer: string;
  /** Asked of the issuer's metadata when absent. */
  jwksUri?: string;
  /** Keys older than this are fetched anew in the background, so that a key taken back is soon unknown. */
  refreshAfterMs?: number;
  /** Keys older than this are no longer trusted. Longer than an outage of the issuer plus `refreshAfterMs`. */
  trustForMs?: number;
  /** After a failed fetch the issuer is left alone for this long. */
  retryAfterMs?: number;
  /** After a fetch, an unknown key id does not cause another for this long. */
  cooldownMs?: number;
  fetchTimeoutMs?: number;
  now?: () => number;
}

/** The issuer's keys cannot be had, so nothing can be said about the token. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/** Finds the issuer's public key for a token. Asks the issuer only when needed, and serves what it knows while the issuer is out. */
export function issuerKeys(options: IssuerKeysOptions): JWTVerifyGetKey {
  const { refreshAfterMs = 5 * minuteMs, trustForMs = 20 * minuteMs, retryAfterMs = 5_000, cooldownMs = 30_000, fetchTimeoutMs = 3_000, now = Date.now } = options;
  let keys: RemoteJWKSet | undefined;
  let fetchedAt = -Infinity;
  let failedAt = -Infinity;

  async function fetchKeys(url: string, init: RequestInit): Promise<Response> {
    if (now() - failedAt < retryAfterMs) throw new IssuerUnavailable('The issuer did not answer a moment ago.');
    try {
      const response = await fetch(url, init);
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      fetchedAt = now();
      return response;
    } catch (cause) {
      failedAt = now();
      throw new IssuerUnavailable('The issuer does not answer.', { cause });
    }
  }

  async function keySet(): Promise<RemoteJWKSet> {
    const uri = options.jwksUri ?? (await discoveredJwksUri(options.issuer, (url) => fetchKeys(url, { signal: AbortSignal.timeout(fetchTimeoutMs) })));
    keys ??= createRemoteJWKSet(new URL(uri), { timeoutDuration: fetchTimeoutMs, cooldownDuration: cooldownMs, cacheMaxAge: Infinity, [customFetch]: fetchKeys });
    return keys;
  }

  return async (header?: JWTHeaderParameters, token?: FlattenedJWSInput) => {
    const known = keys ?? (await keySet());
    const age = now() - fetchedAt;
    if (known.jwks() !== undefined && !known.reloading) {
      if (age > trustForMs) await known.reload();
      else if (age > refreshAfterMs) known.reload().catch(() => undefined);
    }
    return known(header, token);
  };
}

async function discoveredJwksUri(issuer: string, get: (url: string) => Promise<Response>): Promise<string> {
  const response = await get(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string') throw new IssuerUnavailable('The issuer describes itself wrongly.');
  return metadata.jwks_uri;
}
