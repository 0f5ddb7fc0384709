import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform | undefined;
let faulty: Server | undefined;
afterEach(async () => {
  await platform?.stop();
  faulty?.closeAllConnections();
  faulty?.close();
  platform = faulty = undefined;
});

/** A platform whose repairs answer as given; tells how often they were asked. */
async function startWithRepairs(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<{ platform: TestPlatform; asked: () => number }> {
  let asked = 0;
  faulty = createServer((request, response) => {
    asked += 1;
    request.resume().on('end', () => answer(response, request));
  });
  await new Promise<void>((resolve) => faulty!.listen(0, '127.0.0.1', resolve));
  const repairsUrl = new URL(`http://127.0.0.1:${(faulty.address() as AddressInfo).port}/graphql`);
  platform = await startTestPlatform({ repairsUrl, config: { subgraphMsMax: 300, operationMsMax: 600 } });
  return { platform, asked: () => asked };
}

const json = (status: number, body: unknown) => (response: ServerResponse) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const internal = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } };

it('a subgraph that is down costs its own fields, tells neither address nor stack, and the rest is answered', async () => {
  platform = await startTestPlatform();
  await platform.repairs.stop();
  const { status, body, text } = await platform.ask('{ caller organizations { name } }');
  expect(status).toBe(200);
  expect(body.errors?.[0]).toMatchObject(internal);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN|repairs|undici|node_modules/);
  expect((await platform.ask('{ organizations { name } }')).body.errors).toBeUndefined();
  const ready = await fetch(`${platform.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', missing: ['repairs'] }]);
  expect((await fetch(`${platform.url}/healthz`)).status).toBe(200);
  expect(platform.log.some((line) => line.includes('ECONNREFUSED'))).toBe(true);
});

describe('what a faulty subgraph says stays between it and the gateway', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['it refuses the gateway', (response) => void response.writeHead(401).end()],
    ['it fails', (response) => void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error at /srv/app.js:1</h1>')],
    ['it answers no JSON', (response) => void response.end('internal: /srv/app.js')],
    ['it answers nothing', (response) => void response.end()],
    ['it does not answer in time', () => undefined],
    ['it begins an answer and stops', (response) => void response.writeHead(200, { 'content-length': 100 }).write('{"data"')],
    ['it answers without an end', (response) => void response.end(Buffer.alloc(9 * 1024 * 1024, 'x'))],
    ['it cannot read the gateway’s operation', json(400, { errors: [{ message: 'Cannot query field "internal"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })],
    ['it does not know the caller', json(200, { errors: [{ message: 'internal: who is this', extensions: { code: 'UNAUTHENTICATED' } }], data: null })],
    ['it has a code of its own', json(200, { errors: [{ message: 'internal: 42P01', extensions: { code: 'RELATION_MISSING', table: 'internal' } }], data: null })],
  ])('%s', async (_what, answer) => {
    const { platform: under } = await startWithRepairs(answer);
    const { status, body, text } = await under.ask('{ caller }');
    expect([status, body.errors?.length, text.length < 1_000]).toEqual([200, 1, true]);
    expect(body.errors?.[0]).toMatchObject(internal);
    expect(text).not.toMatch(/internal[^_]|srv|127\.0\.0\.1/);
  });
});

it('a subgraph’s word on the caller’s variables is passed on', async () => {
  const { platform: under } = await startWithRepairs(json(400, { errors: [{ message: 'first: at most 100', extensions: { code: 'BAD_USER_INPUT', field: 'first' } }] }));
  expect((await under.ask('{ caller }')).body.errors?.[0]).toMatchObject({ message: 'first: at most 100', extensions: { code: 'BAD_USER_INPUT', field: 'first' } });
});

describe('when the connection breaks before an answer', () => {
  const breakOff = (response: ServerResponse): void => void response.socket?.destroy();

  it('a question is asked once more', async () => {
    let broken = 0;
    const { platform: under, asked } = await startWithRepairs((response) => (broken++ === 0 ? breakOff(response) : json(200, { data: { caller: 'again' } })(response)));
    expect((await under.ask('{ caller }')).body).toMatchObject({ data: { caller: 'again' } });
    expect(asked()).toBe(2);
  });

  it('a change is never sent twice', async () => {
    const { platform: under, asked } = await startWithRepairs(breakOff);
    expect((await under.ask('mutation { complete }')).body.errors?.[0]).toMatchObject(internal);
    expect(asked()).toBe(1);
  });
});

it('no operation outlives its deadline', async () => {
  platform = await startTestPlatform({ config: { operationMsMax: 300 } });
  const startedAt = performance.now();
  const { body } = await platform.ask('{ wait(ms: 5000) }');
  expect(body.errors?.[0]).toMatchObject(internal);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

it('a caller who leaves is not waited for, except that its change is carried through', async () => {
  platform = await startTestPlatform();
  const { url, issuer, log } = platform;
  const authorization = `Bearer ${await issuer.token()}`;
  const leave = async (query: string): Promise<void> => {
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 300);
    await expect(fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query }), signal: leaving.signal })).rejects.toThrow();
  };
  const answered = (kind: string) => () => log.map((line) => JSON.parse(line) as { kind?: string; durationMs?: number }).find((line) => line.kind === kind)?.durationMs;
  await leave('query { wait(ms: 4000) }');
  await leave('mutation { waitAndRename(ms: 800) { name } }');
  await expect.poll(answered('query'), { timeout: 10_000 }).toBeLessThan(3_000);
  await expect.poll(answered('mutation'), { timeout: 10_000 }).toBeGreaterThanOrEqual(790);
});
