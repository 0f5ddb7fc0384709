import type { IncomingMessage, ServerResponse } from 'node:http';

import { afterEach, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform | undefined;
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
});

const page = '<script>alert(1)</script>';

/** Takes any file, and gives a page away that a careless way out would let a browser run. */
function keepAndGive(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'POST') {
    request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ type: request.headers['content-type'] })));
    return;
  }
  const id = new URL(request.url ?? '', 'http://x').searchParams.get('id');
  if (id !== 'known') return void response.writeHead(id === null ? 400 : 404).end('no such row in programs.evidence_file');
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(page.length), 'content-disposition': 'attachment; filename="page.html"', 'set-cookie': 'a=b', 'content-security-policy': 'default-src *' }).end(page);
}

async function sent(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${platform!.url}/evidence`, { method: 'POST', headers: { authorization: `Bearer ${await platform!.issuer.token()}`, ...headers }, body });
}

async function fetched(query: string, token?: string): Promise<Response> {
  return fetch(`${platform!.url}/evidence${query}`, { headers: { authorization: `Bearer ${token ?? (await platform!.issuer.token())}` } });
}

it('evidence of any announced type is handed on without its announced type, within its own limit', async () => {
  platform = await startTestPlatform({ onEvidence: keepAndGive, config: { evidenceBytesMax: 1_000 } });
  const taken = await sent('hello', { 'content-type': 'image/png' });
  expect([taken.status, await taken.json()]).toEqual([201, { type: 'application/octet-stream' }]);
  expect((await sent('x'.repeat(1_001), { 'content-type': 'image/png' })).status).toBe(413);
  expect((await sent('x', { 'content-encoding': 'gzip' })).status).toBe(415);
});

it('a file comes out to be saved: nothing in it is run, guessed or kept, and no other header passes', async () => {
  platform = await startTestPlatform({ onEvidence: keepAndGive });
  const answer = await fetched('?id=known');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(page);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-disposition': 'attachment; filename="page.html"',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(answer.headers.get('set-cookie')).toBeNull();
});

it('a file larger than any answer to an operation passes whole', async () => {
  const size = 20 * 1024 * 1024;
  platform = await startTestPlatform({ onEvidence: (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': String(size) }).end(Buffer.alloc(size)) });
  expect((await (await fetched('?id=known')).arrayBuffer()).byteLength).toBe(size);
});

it.each([
  ['a file that is not there, or another’s', '?id=unknown', undefined, 404],
  ['an address that names none', '', undefined, 400],
  ['a caller without a valid token', '?id=known', 'forged', 401],
])('%s is refused without the subgraph’s words', async (_what, query, token, status) => {
  platform = await startTestPlatform({ onEvidence: keepAndGive });
  const answer = await fetched(query, token);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.not.stringContaining('row'), requestId: expect.any(String) } });
});

it('one who leaves in the middle of a file ends the subgraph’s work too', async () => {
  let isClosed = false;
  platform = await startTestPlatform({
    onEvidence: (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).write(Buffer.alloc(1_000));
      response.on('close', () => (isClosed = true));
    },
  });
  const leaving = new AbortController();
  const answer = await fetch(`${platform.url}/evidence?id=known`, { headers: { authorization: `Bearer ${await platform.issuer.token()}` }, signal: leaving.signal });
  await answer.body!.getReader().read();
  leaving.abort();
  await expect.poll(() => isClosed).toBe(true);
});

it('the quarter board as a file is asked for with its filter as it came, and by nobody without a token', async () => {
  platform = await startTestPlatform({ onEvidence: (request, response) => void response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(request.url) });
  const way = '/reports/quarters.csv?country=NO&search=a%20b';
  const answer = await fetch(`${platform.url}${way}`, { headers: { authorization: `Bearer ${await platform.issuer.token()}` } });
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/csv; charset=utf-8', way]);
  expect((await fetch(`${platform.url}${way}`)).status).toBe(401);
});
