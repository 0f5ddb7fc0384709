import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TokenChanges {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  key?: CryptoKey | Uint8Array;
}

export interface TestIssuer {
  url: string;
  audience: string;
  /** A token as the issuer gives it to a programme manager, with changes that make it wrong. */
  token(changes?: TokenChanges): Promise<string>;
  /** Signs with a new key from now on, under this id; the old one stays published until it is taken back. */
  rotate(kid: string, options?: { takeBackOld?: boolean }): Promise<void>;
  /** The public key as anybody may read it. */
  publicKey: Record<string, unknown>;
  stop(): Promise<void>;
}

/** An issuer of access tokens on this machine, whose keys are its own. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const audience = 'platform';
  let current = await drawKey('one');
  const first = current.jwk;
  let published = [first];
  /** Each is good once. */
  const refreshTokens = new Set<string>();

  async function grant(asked: URLSearchParams): Promise<object | null> {
    const isRenewal = asked.get('grant_type') === 'refresh_token' && refreshTokens.delete(asked.get('refresh_token') ?? '');
    const isArrival = asked.get('grant_type') === 'authorization_code' && asked.get('code') === createHash('sha256').update(asked.get('code_verifier') ?? '').digest('base64url');
    if (asked.get('client_id') !== 'console' || !(isRenewal || isArrival)) return null;
    const refreshToken = randomUUID();
    refreshTokens.add(refreshToken);
    return { access_token: await issuer.token({ claims: { client_id: 'console', jti: randomUUID() } }), refresh_token: refreshToken, id_token: `id.${'x'.repeat(900)}`, expires_in: 300 };
  }

  const server = createServer((request, response) => {
    const tell = (body: unknown, status = 200): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/token') return void tokenRequest(request).then((asked) => grant(asked).then((granted) => tell(granted ?? { error: 'invalid_grant' }, granted ? 200 : 400)));
    if (request.url === '/revoke') return void tokenRequest(request).then((asked) => (refreshTokens.delete(asked.get('token') ?? ''), tell({})));
    tell(request.url === '/keys' ? { keys: published } : { issuer: url, jwks_uri: `${url}/keys`, authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token`, end_session_endpoint: `${url}/end`, revocation_endpoint: `${url}/revoke` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TestIssuer = {
    url,
    audience,
    publicKey: first,
    rotate: async (kid, { takeBackOld = false } = {}) => {
      current = await drawKey(kid);
      published = [current.jwk, ...(takeBackOld ? [] : published)];
    },
    token: ({ claims = {}, header = {}, key = current.privateKey } = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ iss: url, aud: audience, sub: 'manager', name: 'A manager', roles: ['PROGRAM_MANAGER'], iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: current.jwk.kid, ...header })
        .sign(key);
    },
    stop: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
  return issuer;
}

async function tokenRequest(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
  return new URLSearchParams(text);
}

async function drawKey(kid: string): Promise<{ privateKey: CryptoKey; jwk: Record<string, unknown> & { kid: string } }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'ES256' } };
}
