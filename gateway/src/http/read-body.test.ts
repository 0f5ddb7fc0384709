import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';

import { expect, it } from 'vitest';

import { readBody } from './read-body.js';

function requestOf(headers: Record<string, string> = {}): PassThrough & IncomingMessage {
  return Object.assign(new PassThrough(), { headers }) as unknown as PassThrough & IncomingMessage;
}

it('a body is what arrives until its end', async () => {
  const request = requestOf();
  const body = readBody(request, { bytesMax: 10, withinMs: 1_000 });
  request.write('ab');
  request.end('cd');
  expect((await body).toString()).toBe('abcd');
});

it('exactly the largest size is read, one byte more is refused before the rest comes', async () => {
  const [largest, larger] = [requestOf(), requestOf()];
  largest.end('x'.repeat(10));
  larger.write('x'.repeat(11));
  expect(await readBody(largest, { bytesMax: 10, withinMs: 1_000 })).toHaveLength(10);
  await expect(readBody(larger, { bytesMax: 10, withinMs: 1_000 })).rejects.toMatchObject({ status: 413 });
  expect(() => readBody(requestOf({ 'content-length': '11' }), { bytesMax: 10, withinMs: 1_000 })).toThrow(expect.objectContaining({ status: 413 }));
});

it('a body that trickles in too slowly is not waited for', async () => {
  const request = requestOf();
  request.write('a');
  await expect(readBody(request, { bytesMax: 10, withinMs: 30 })).rejects.toMatchObject({ status: 408 });
});

it('a sender who leaves ends the reading', async () => {
  const request = requestOf();
  request.write('a');
  setTimeout(() => request.destroy(), 10);
  await expect(readBody(request, { bytesMax: 10, withinMs: 1_000 })).rejects.toMatchObject({ status: 400 });
});
