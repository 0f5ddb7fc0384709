import type { Role } from '@platform/kit/identity/viewer.js';
import { importJWK, SignJWT } from 'jose';

import { keptIssuerKeys } from '../issuer/issuer-keys.js';

export interface Bearer {
  subject: string;
  role: Role;
  /** The organisation of a partner's person; null for the manufacturer's staff. */
  tenant: string | null;
}

export interface MintingOptions {
  keysFile: string;
  issuer: string;
  audience?: string;
}

/** Makes access tokens as the development issuer would, for anybody of any organisation. */
export async function tokenMint({ keysFile, issuer, audience = 'urn:service-programmes:api' }: MintingOptions): Promise<(bearer: Bearer) => Promise<string>> {
  const [jwk] = (await keptIssuerKeys(keysFile)).jwks.keys;
  const key = await importJWK(jwk!, 'ES256');
  return ({ subject, role, tenant }) => {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({ iss: issuer, aud: audience, sub: subject, name: `Somebody (${role})`, roles: [role], tenant, iat: now, exp: now + 3_600 })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk!.kid! })
      .sign(key);
  };
}
