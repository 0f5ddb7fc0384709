import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { IssuerUnavailable } from '../identity/issuer-keys.js';
import { createPassportSigner, createPassportVerifier } from '../identity/passport.js';
import { InvalidToken, type Viewer } from '../identity/viewer.js';
import { type RunningSubgraph, startSubgraph } from './start-subgraph.js';

const keys = { a: randomBytes(32).toString('base64') };
const sign = createPassportSigner({ audience: 'probe', keys });
const viewer: Viewer = { subject: 'someone', name: 'Someone', roles: ['AUDITOR'], tenant: null, scope: 'program' };

const socket = join(mkdtempSync(join(tmpdir(), 'socket-')), 'probe.sock');

let subgraph: RunningSubgraph;
let origin: string;

beforeAll(async () => {
  // As one that was killed left it.
  writeFileSync(socket, '');
  subgraph = await startSubgraph(
    {
      schema: buildSchema('type Query { one: Int }'),
      // Nothing here reads or publishes.
      dataSource: undefined as never,
      bus: undefined as never,
      log: pino({ level: 'silent' }),
      gateKeeper: {
        passports: createPassportVerifier({ audience: 'probe', keys }),
        tokens: async (token) => {
          if (token === 'no-issuer') throw new IssuerUnavailable('down');
          if (token !== 'good') throw new InvalidToken('forged');
          return viewer;
        },
      },
      routes: {
        'POST /uploads': async ({ request, response, visitor }) => {
          let length = 0;
          for await (const chunk of request as AsyncIterable<Buffer>) length += chunk.length;
          response.end(`${visitor.viewer.subject} sent ${length}`);
        },
      },
      openRoutes: { 'GET /healthz': (_request, response) => void response.end('alive') },
    },
    { port: 0, host: '127.0.0.1', socket },
  );
  origin = `http://127.0.0.1:${(subgraph.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await subgraph.stop();
  rmSync(dirname(socket), { recursive: true });
});

const body = JSON.stringify({ query: '{ one }' });

function post({ token = 'good', path = '/graphql', subject = 'someone', sent = body, signed = body }: { token?: string; path?: string; subject?: string; sent?: string; signed?: string }): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...sign({ subject, requestId: 'r' }, { method: 'POST', path, body: signed }) };
  return fetch(`${origin}${path}`, { method: 'POST', headers, body: sent });
}

it('a signed request of somebody with a valid token is answered', async () => {
  const response = await post({});
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { one: null } });
});

it.each([
  ['no passport', () => fetch(`${origin}/graphql`, { method: 'POST', headers: { authorization: 'Bearer good' }, body })],
  ['another body than the signed one', () => post({ sent: '{"query":"{ __typename }"}' })],
  ['a forged token', () => post({ token: 'forged' })],
  ['somebody else’s token', () => post({ subject: 'another' })],
  ['an unknown place, unsigned', () => fetch(`${origin}/anything`)],
])('%s gets 401 and nothing else', async (_what, send) => {
  const response = await send();
  expect(response.status).toBe(401);
  expect(await response.text()).toBe('');
});

it('a token nobody can judge for now gets 503, not a refusal', async () => {
  expect((await post({ token: 'no-issuer' })).status).toBe(503);
});

it('a streamed body reaches its route unread', async () => {
  const headers = { authorization: 'Bearer good', ...sign({ subject: 'someone', requestId: 'r' }, { method: 'POST', path: '/uploads', body: { streamedBytes: 5 } }) };
  const response = await fetch(`${origin}/uploads`, { method: 'POST', headers, body: 'a,b,c' });
  expect(await response.text()).toBe('someone sent 5');
});

it('what is open to this machine needs no passport', async () => {
  expect(await (await fetch(`${origin}/healthz`)).text()).toBe('alive');
});

function statusAtSocket(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ socketPath: socket, method: 'POST', path: '/graphql', headers }, (response) => resolve(response.resume().statusCode)).on('error', reject).end(body);
  });
}

it('answers at its socket as at its port, and asks for the same proofs there', async () => {
  const signed = { 'content-type': 'application/json', authorization: 'Bearer good', ...sign({ subject: 'someone', requestId: 'r' }, { method: 'POST', path: '/graphql', body }) };
  expect(await statusAtSocket(signed)).toBe(200);
  expect(await statusAtSocket({ 'content-type': 'application/json', authorization: 'Bearer good' })).toBe(401);
});
