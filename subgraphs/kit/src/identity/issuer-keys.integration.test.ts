import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { type AccessTokenVerifier, createAccessTokenVerifier } from './access-token.js';
import { IssuerUnavailable } from './issuer-keys.js';
import { InvalidToken } from './viewer.js';

const minuteMs = 60_000;
let server: Server;
let issuer: string;
let isOut: boolean;
let fetches: number;
let nowMs: number;
let verify: AccessTokenVerifier;
let published: { kid: string; pair: Awaited<ReturnType<typeof generateKeyPair>> }[];

const newKey = async (kid: string): Promise<(typeof published)[number]> => ({ kid, pair: await generateKeyPair('ES256', { extractable: true }) });

beforeEach(async () => {
  [isOut, fetches, nowMs] = [false, 0, Date.now()];
  published = [await newKey('one')];
  server = createServer((request, response) => {
    fetches += 1;
    if (isOut) return void response.writeHead(503).end('<h1>out</h1>');
    if (request.url !== '/keys') return void response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    void Promise.all(published.map(async ({ kid, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' }))).then((keys) => response.end(JSON.stringify({ keys })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The library measures its own cooldown by the real clock.
  verify = createAccessTokenVerifier({ issuer, audience: 'platform', now: () => nowMs, cooldownMs: 0 });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function token(key = published[0]!): Promise<string> {
  const now = Math.floor(nowMs / 1_000);
  return new SignJWT({ sub: crypto.randomUUID(), roles: ['AUDITOR'], iss: issuer, aud: 'platform', iat: now, exp: now + 300 }).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid }).sign(key.pair.privateKey);
}

it('a service may start before its issuer', async () => {
  isOut = true;
  await expect(verify(await token())).rejects.toThrow(IssuerUnavailable);
  isOut = false;
  nowMs += 6_000;
  expect(await verify(await token())).toMatchObject({ roles: ['AUDITOR'] });
});

it('an issuer that fails is left alone for a while, however many tokens come', async () => {
  isOut = true;
  for (let index = 0; index < 20; index += 1) await expect(verify(await token())).rejects.toThrow(IssuerUnavailable);
  expect(fetches).toBe(1);
});

it('new keys are found as soon as a token names them, and old ones stay good as long as they are published', async () => {
  await verify(await token());
  published = [await newKey('two'), ...published];
  await verify(await token(published[0]));
  await verify(await token(published[1]));
});

it('tokens are judged throughout an outage of ten minutes', async () => {
  await verify(await token());
  nowMs += 5 * minuteMs - 1;
  isOut = true;
  for (let minute = 0; minute <= 10; minute += 1) {
    await expect(verify(await token())).resolves.toMatchObject({ roles: ['AUDITOR'] });
    nowMs += minuteMs;
  }
  nowMs += 10 * minuteMs;
  await expect(verify(await token())).rejects.toThrow(IssuerUnavailable);
  isOut = false;
  nowMs += 6_000;
  await verify(await token());
});

it('a key that was taken back is unknown within minutes', async () => {
  const old = published[0]!;
  await verify(await token(old));
  published = [await newKey('two')];
  nowMs += 6 * minuteMs;
  await verify(await token(old));
  await expect.poll(() => fetches).toBe(3);
  await expect(verify(await token(old))).rejects.toThrow(InvalidToken);
});

it('metadata of another issuer are not believed', async () => {
  const other = createAccessTokenVerifier({ issuer: `${issuer}/other`, audience: 'platform' });
  await expect(other(await token())).rejects.toThrow(IssuerUnavailable);
});

it('a remembered token is forgotten at its end', async () => {
  const short = await token();
  await verify(short);
  nowMs += 5 * minuteMs + 6_000;
  await expect(verify(short)).rejects.toThrow(InvalidToken);
});
