import { createRemoteJWKSet, customFetch, errors, type FlattenedJWSInput, type JWTHeaderParameters, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';

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
  const { refreshAfterMs = 5 * minuteMs, trustForMs = 20 * minuteMs, cooldownMs = 2_000, fetchTimeoutMs = 3_000, now = Date.now } = options;
  const get = politeFetch(options.retryAfterMs ?? 5_000, now);
  let fetchedAt = -Infinity;
  let keys: RemoteJWKSet | undefined;

  async function keySet(): Promise<RemoteJWKSet> {
    if (keys) return keys;
    const uri = options.jwksUri ?? (await discoverJwksUri(options.issuer, (url) => get(url, { redirect: 'error', signal: AbortSignal.timeout(fetchTimeoutMs) })));
    keys ??= createRemoteJWKSet(new URL(uri), {
      timeoutDuration: fetchTimeoutMs,
      cooldownDuration: cooldownMs,
      cacheMaxAge: Infinity,
      [customFetch]: async (url, init) => {
        const response = await get(url, init);
        fetchedAt = now();
        return response;
      },
    });
    return keys;
  }

  async function freshKeySet(): Promise<RemoteJWKSet> {
    const known = await keySet();
    const age = now() - fetchedAt;
    if (age > trustForMs) await known.reload();
    else if (age > refreshAfterMs) known.reload().catch(() => undefined);
    return known;
  }

  return async (header?: JWTHeaderParameters, token?: FlattenedJWSInput) => {
    try {
      return await (await freshKeySet())(header, token);
    } catch (error) {
      throw saysNothingAboutTheToken(error) ? new IssuerUnavailable('The issuer’s keys cannot be had.', { cause: error }) : error;
    }
  };
}

/** A fetch that leaves a server alone for a while after it failed. */
function politeFetch(retryAfterMs: number, now: () => number): typeof fetch {
  let failedAt = -Infinity;
  return async (url, init) => {
    if (now() - failedAt < retryAfterMs) throw new Error('The issuer did not answer a moment ago.');
    try {
      const response = await fetch(url, init);
      if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
      return response;
    } catch (error) {
      failedAt = now();
      throw error;
    }
  };
}

async function discoverJwksUri(issuer: string, get: (url: string) => Promise<Response>): Promise<string> {
  const response = await get(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string') throw new Error('The issuer’s metadata is another issuer’s.');
  return metadata.jwks_uri;
}

function saysNothingAboutTheToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error.code === 'ERR_JOSE_GENERIC' || error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
}
