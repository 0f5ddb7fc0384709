import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { afterEach, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestPlatform } from './testing/test-platform.js';

let platform: TestPlatform | undefined;
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
});

interface Upload {
  status: number;
  text: string;
}

function upload(body: Readable | string, { path = '/uploads', headers = {} }: { path?: string; headers?: Record<string, string> } = {}): Promise<Upload> {
  const { url, issuer } = platform!;
  return issuer.token().then(
    (token) =>
      new Promise((resolve, reject) => {
        const sending = httpRequest(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}`, ...headers } }, (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        });
        sending.on('error', reject);
        if (typeof body === 'string') sending.end(body);
        else body.pipe(sending);
      }),
  );
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What this process holds on to, sender and receiver included. */
function heldBytes(): number {
  collectGarbage();
  const { external, heapUsed } = process.memoryUsage();
  return external + heapUsed;
}

const megabyte = 1024 * 1024;
function* lines(megabytes: number): Generator<Buffer> {
  const block = randomBytes(megabyte / 2).toString('hex');
  for (let sent = 0; sent < megabytes; sent += 1) yield Buffer.from(block);
}

/** Answers how many bytes came, their hash and the headers. */
function acknowledge(request: IncomingMessage, response: ServerResponse): void {
  const digest = createHash('sha256');
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    digest.update(chunk);
  });
  request.on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ bytes, sha256: digest.digest('hex'), path: request.url, authorization: request.headers.authorization !== undefined }));
  });
}

it('a file of 50 MB passes unchanged, and hardly any of it is held', async () => {
  platform = await startTestPlatform({ onUpload: acknowledge });
  const sent = createHash('sha256');
  const blocks = [...lines(1)];
  for (let index = 0; index < 50; index += 1) sent.update(blocks[0]!);
  const before = heldBytes();
  let most = 0;
  const source = Readable.from((function* () {
    for (let index = 0; index < 50; index += 1) {
      if (index % 5 === 4) most = Math.max(most, heldBytes() - before);
      yield blocks[0]!;
    }
  })());
  const { status, text } = await upload(source, { path: '/uploads?fileName=mars%20repairs.csv' });
  expect([status, JSON.parse(text)]).toEqual([201, { bytes: 50 * megabyte, sha256: sent.digest('hex'), path: '/uploads?fileName=mars%20repairs.csv', authorization: true }]);
  expect(most / megabyte).toBeLessThan(25);
});

it('a slow reader slows the sender down instead of filling the gateway', async () => {
  let released: (() => void) | undefined;
  platform = await startTestPlatform({
    onUpload: (request, response) => {
      released = () => acknowledge(request, response);
    },
  });
  let given = 0;
  const source = Readable.from((function* () {
    for (const block of lines(60)) {
      given += block.length;
      yield block;
    }
  })());
  const answer = upload(source);
  await expect.poll(() => given).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(given / megabyte).toBeLessThan(30);
  released?.();
  expect((await answer).status).toBe(201);
});

describe('a file is refused', () => {
  it.each<[string, () => Promise<Upload>, number]>([
    ['of another type', () => upload('a;b', { headers: { 'content-type': 'application/json' } }), 415],
    ['compressed', () => upload('a;b', { headers: { 'content-encoding': 'gzip' } }), 415],
    ['without a token', () => upload('a;b', { headers: { authorization: '' } }), 401],
    ['that announces too many bytes', () => upload('x'.repeat(2_000), { headers: { 'content-length': '2000' } }), 413],
    ['that turns out to have too many bytes', () => upload(Readable.from([Buffer.alloc(600), Buffer.alloc(600)])), 413],
    ['that announces far too many bytes, whose sender reads the reason', () => upload('x'.repeat(20_000_000), { headers: { 'content-length': '20000000' } }), 413],
    ['of 20 MB without a token, whose sender reads the reason', () => upload('x'.repeat(20_000_000), { headers: { authorization: '' } }), 401],
    ['with an endless address', () => upload('a;b', { path: `/uploads?fileName=${'x'.repeat(3_000)}` }), 414],
  ])('%s', async (_what, send, status) => {
    platform = await startTestPlatform({ onUpload: acknowledge, config: { uploadBytesMax: 1_000 } });
    const answer = await send();
    expect([answer.status, answer.text.length < 1_000]).toEqual([status, true]);
    expect(JSON.parse(answer.text)).toEqual({ error: { code: expect.any(String), message: expect.any(String), requestId: expect.any(String) } });
  });
});

it('what the subgraph says of a file is relayed, and what it says of itself is not', async () => {
  platform = await startTestPlatform({
    onUpload: (request, response) => {
      const isRefused = request.url?.endsWith('refused.csv');
      request.resume().on('end', () => response.writeHead(isRefused ? 422 : 500, { 'content-type': 'application/json' }).end(isRefused ? '{"reason":"no header line"}' : '{"stack":"/srv/uploads.js"}'));
    },
  });
  expect(await upload('a', { path: '/uploads?fileName=refused.csv' })).toEqual({ status: 422, text: '{"reason":"no header line"}' });
  const failed = await upload('a');
  expect([failed.status, failed.text]).toEqual([502, expect.not.stringContaining('srv')]);
});

it('a refusal in the middle of a file reaches its sender', async () => {
  platform = await startTestPlatform({
    onUpload: (request, response) => {
      request.once('data', () => response.writeHead(422, { 'content-type': 'application/json' }).end('{"reason":"not a table"}'));
    },
  });
  expect(await upload(Readable.from(lines(20)))).toEqual({ status: 422, text: '{"reason":"not a table"}' });
});

it('a sender who leaves ends the subgraph’s work too', async () => {
  let [hasBegun, ended]: [boolean, string | undefined] = [false, undefined];
  platform = await startTestPlatform({
    onUpload: (request) => {
      hasBegun = true;
      request.resume().on('error', () => (ended = 'broken off')).on('end', () => (ended = 'whole'));
    },
  });
  const token = await platform.issuer.token();
  const sending = httpRequest(`${platform.url}/uploads`, { method: 'POST', headers: { 'content-type': 'text/csv', authorization: `Bearer ${token}`, 'content-length': '1000' } });
  sending.on('error', () => undefined);
  sending.write('a;b\n');
  await expect.poll(() => hasBegun, { timeout: 10_000 }).toBe(true);
  sending.destroy();
  await expect.poll(() => ended, { timeout: 10_000 }).toBe('broken off');
});
