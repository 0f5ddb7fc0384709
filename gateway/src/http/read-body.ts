import type { IncomingMessage } from 'node:http';

import { Refusal } from './refusal.js';

/** Reads a body of at most `bytesMax` that arrives within `withinMs`. */
export function readBody(request: IncomingMessage, { bytesMax, withinMs }: { bytesMax: number; withinMs: number }): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) throw tooLarge(bytesMax);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => fail(new Refusal(408, 'BAD_USER_INPUT', { message: 'The request did not arrive in time.' })), withinMs);
    const goneEarly = (): void => fail(new Refusal(400, 'BAD_USER_INPUT', { message: 'The request ended too early.' }));
    function fail(error: Error): void {
      clearTimeout(timer);
      request.removeAllListeners('data');
      reject(error);
    }
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bytesMax) fail(tooLarge(bytesMax));
      else chunks.push(chunk);
    });
    request.on('end', () => {
      clearTimeout(timer);
      request.off('close', goneEarly);
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    request.on('error', fail);
    request.on('close', goneEarly);
  });
}

function tooLarge(bytesMax: number): Refusal {
  return new Refusal(413, 'BAD_USER_INPUT', { message: `The request is larger than ${bytesMax} bytes.`, limit: 'body' });
}
