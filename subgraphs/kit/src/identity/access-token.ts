import { createHash } from 'node:crypto';

import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';

import { InvalidToken, type Viewer, viewerOf } from './viewer.js';

export interface AccessTokenRules {
  /** The issuer's identifier, exactly as tokens carry it. */
  issuer: string;
  audience: string;
}

/** Answers whose token it is; throws InvalidToken for every token that is not exactly as it should be. */
export type AccessTokenVerifier = (token: string) => Promise<Viewer>;

const minute = 60_000;
const rememberedMax = 5_000;

interface Remembered {
  viewer: Viewer;
  expiresAt: number;
}

/**
 * Verifies ES256 access tokens (`typ` at+jwt) against the issuer's published keys.
 * Keys are fetched when first needed and kept through an outage of the issuer of ten minutes; a token once verified is
 * remembered until it expires, so that the next service on its way pays microseconds.
 */
export function createAccessTokenVerifier({ issuer, audience }: AccessTokenRules): AccessTokenVerifier {
  const keys = issuerKeys(issuer);
  const remembered = new Map<string, Remembered>();
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(hash);
    if (known && known.expiresAt > Date.now()) return known.viewer;
    const verified = await verify(token, await keys(), { issuer, audience });
    if (remembered.size >= rememberedMax) remembered.delete(remembered.keys().next().value!);
    remembered.set(hash, verified);
    return verified.viewer;
  };
}

async function verify(token: string, keys: JWTVerifyGetKey, { issuer, audience }: AccessTokenRules): Promise<Remembered> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['ES256'],
      typ: 'at+jwt',
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: 5,
    });
    return { viewer: viewerOf(payload), expiresAt: payload.exp! * 1_000 };
  } catch (error) {
    throw error instanceof InvalidToken ? error : new InvalidToken(error instanceof Error ? error.message : 'unreadable', { cause: error });
  }
}

/** The issuer's key set, found through its metadata on first use: a service may start before its issuer. */
function issuerKeys(issuer: string): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined;
      throw new InvalidToken('the issuer does not answer', { cause: error });
    });
    return found;
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
  const metadata = (await response.json()) as { issuer?: string; jwks_uri?: string };
  if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string') throw new Error('the metadata are not this issuer’s');
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { cooldownDuration: 10_000, cacheMaxAge: 10 * minute, timeoutDuration: 5_000 });
}
