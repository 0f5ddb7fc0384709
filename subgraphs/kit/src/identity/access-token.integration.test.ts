import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type AccessTokenVerifier, createAccessTokenVerifier } from './access-token.js';
import { InvalidToken } from './viewer.js';

const audience = 'urn:test:api';
const claims = { name: 'Somebody', roles: ['PROGRAM_MANAGER'] };
let issuer: string;
let server: Server;
let verify: AccessTokenVerifier;
let keys: { kid: string; pair: Awaited<ReturnType<typeof generateKeyPair>> }[];

beforeAll(async () => {
  keys = [{ kid: 'first', pair: await generateKeyPair('ES256', { extractable: true }) }];
  server = createServer((request, response) => {
    void (async () => {
      const body = request.url === '/jwks' ? { keys: await Promise.all(keys.map(async ({ kid, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' }))) } : { issuer, jwks_uri: `${issuer}/jwks` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verify = createAccessTokenVerifier({ issuer, audience });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Forgery {
  header?: { alg?: string; typ?: string; kid?: string };
  payload?: JWTPayload;
  key?: CryptoKey | Uint8Array;
}

function token({ header = {}, payload = {}, key = keys[0]!.pair.privateKey }: Forgery = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ iss: issuer, aud: audience, sub: 'someone', iat: now, exp: now + 300, ...claims, ...payload })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'first', ...header })
    .sign(key);
}

it('a token of the issuer names its viewer, and a second look costs no verification', async () => {
  const good = await token();
  const viewer = await verify(good);
  expect(viewer).toMatchObject({ subject: 'someone', roles: ['PROGRAM_MANAGER'], scope: 'program' });
  expect(await verify(good)).toBe(viewer);
});

describe('forged tokens are refused', () => {
  const hour = 3_600;
  const now = Math.floor(Date.now() / 1_000);
  it.each<[string, () => Promise<string>]>([
    ['expired', () => token({ payload: { iat: now - hour, exp: now - 60 } })],
    ['not valid yet', () => token({ payload: { nbf: now + hour } })],
    ['without an end', () => token({ payload: { exp: undefined as never } })],
    ['for another audience', () => token({ payload: { aud: 'urn:other' } })],
    ['of another issuer', () => token({ payload: { iss: 'http://127.0.0.1:1' } })],
    ['an id token', () => token({ header: { typ: 'JWT' } })],
    ['an unknown key', () => token({ header: { kid: 'nobody' } })],
    ['a key of somebody else', async () => token({ key: (await generateKeyPair('ES256')).privateKey })],
    ['a shared secret made from the public key', async () => token({ header: { alg: 'HS256' }, key: new TextEncoder().encode(JSON.stringify(await exportJWK(keys[0]!.pair.publicKey))) })],
    ['unsigned', async () => new UnsecuredJWT({ iss: issuer, aud: audience, sub: 'x', ...claims }).setIssuedAt().setExpirationTime('1h').encode()],
    ['no token at all', async () => 'nonsense'],
    ['roles nobody knows', () => token({ payload: { roles: ['ROOT'] } })],
  ])('%s', async (_what, forge) => {
    await expect(verify(await forge())).rejects.toThrow(InvalidToken);
  });

  it('with one letter changed', async () => {
    const good = await token();
    const changed = `${good.slice(0, -8)}${good.at(-8) === 'A' ? 'B' : 'A'}${good.slice(-7)}`;
    await expect(verify(changed)).rejects.toThrow(InvalidToken);
  });
});

it('keys known before an outage of the issuer are enough during it', async () => {
  const during = createAccessTokenVerifier({ issuer, audience });
  await during(await token());
  const later = await token({ payload: { jti: 'another' } });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await during(later)).toMatchObject({ subject: 'someone' });
  await new Promise<void>((resolve) => server.listen(Number(new URL(issuer).port), '127.0.0.1', resolve));
});
