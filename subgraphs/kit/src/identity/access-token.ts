import { errors, jwtVerify, type JWTPayload } from 'jose';

import { issuerKeys, IssuerUnavailable, type IssuerKeysOptions } from './issuer-keys.js';
import { VerifiedTokens } from './verified-tokens.js';
import { InvalidToken, type Viewer, viewerOf } from './viewer.js';

export interface AccessTokenVerifierOptions extends IssuerKeysOptions {
  audience: string;
  /** Verified tokens remembered at once. */
  rememberedMax?: number;
}

/** Answers the token's bearer; throws `InvalidToken`, or `IssuerUnavailable` when the issuer's keys cannot be had. */
export type AccessTokenVerifier = (token: string) => Promise<Viewer>;

const tokenBytesMax = 8_192;
const rememberForMs = 5 * 60_000;

/** Verifies access tokens (RFC 9068, ES256) of one issuer for one audience. The issuer need not answer yet. */
export function createAccessTokenVerifier(options: AccessTokenVerifierOptions): AccessTokenVerifier {
  const { issuer, audience, rememberedMax = 10_000, now = Date.now } = options;
  const keys = issuerKeys(options);
  const verified = new VerifiedTokens(rememberedMax);

  return async (token) => {
    const known = verified.get(token, now());
    if (known) return known;
    if (token.length > tokenBytesMax) throw new InvalidToken('too long');
    const claims = await verify(token);
    const viewer = viewerOf(claims);
    verified.add(token, { viewer, forgetAtMs: Math.min((claims.exp ?? 0) * 1000, now() + rememberForMs) });
    return viewer;
  };

  async function verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        typ: 'at+jwt',
        issuer,
        audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: 5,
        currentDate: new Date(now()),
      });
      return payload;
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw error;
      throw new InvalidToken(error instanceof errors.JOSEError ? error.code : 'unreadable', { cause: error });
    }
  }
}
