import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Pool } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';

import { Waiting } from '../waiting.js';
import { wholeAnswer } from './whole-answer.js';

let server: Server;
let pool: Pool;

async function serving(listener: RequestListener): Promise<void> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections: 1, maxResponseSize: 1_000 });
}

afterEach(async () => {
  await pool.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const request = { path: '/', method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'tre små øyer' } as const;
const never = new Waiting();

describe('an answer read whole', () => {
  test('is its status and its text, also when letters are cut in two on their way', async () => {
    await serving((asked, response) => {
      asked.setEncoding('utf8').once('data', (text: string) => {
        const bytes = Buffer.from(`Du sa: ${text}`);
        response.writeHead(201);
        response.write(bytes.subarray(0, 14));
        setTimeout(() => response.end(bytes.subarray(14)), 5);
      });
    });
    expect(await wholeAnswer(pool, request, never)).toEqual({ statusCode: 201, text: 'Du sa: tre små øyer' });
  });

  test('is empty when nothing was sent', async () => {
    await serving((_asked, response) => void response.writeHead(204).end());
    expect(await wholeAnswer(pool, request, never)).toEqual({ statusCode: 204, text: '' });
  });

  test('is not waited for once the caller gives up, before it was sent, while it waits, and within the answer', async () => {
    await serving((_asked, response) => void response.writeHead(200).write('begun'));
    const reason = new Error('The caller is gone.');
    const over = new Waiting();
    over.end(reason);
    await expect(wholeAnswer(pool, request, over)).rejects.toBe(reason);
    const gone = new Waiting();
    const answers = [wholeAnswer(pool, request, gone), wholeAnswer(pool, request, gone)];
    setTimeout(() => gone.end(reason), 50);
    for (const result of await Promise.allSettled(answers)) expect(result).toEqual({ status: 'rejected', reason });
  });

  test('that is too long, or breaks off, is none', async () => {
    await serving((asked, response) => void (asked.headers['x-break'] ? response.writeHead(200, { 'content-length': 10 }).write('half', () => response.destroy()) : response.end('x'.repeat(2_000))));
    await expect(wholeAnswer(pool, request, never)).rejects.toMatchObject({ code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
    await expect(wholeAnswer(pool, { ...request, headers: { 'x-break': '1' } }, never)).rejects.toMatchObject({ code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/) as string });
  });
});
