import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { S3Settings } from '../files/store/s3-store.js';

export interface S3UnderTest {
  settings: S3Settings;
  /** Keys that are kept, with the types they were sent under. */
  kept: Map<string, { bytes: Buffer; type: string }>;
  stop(): Promise<void>;
}

const credentials = { accessKeyId: 'tester', secretAccessKey: 'for-tests-only' };

/** The part of the S3 API that we use, in this process; every request must be signed (Signature Version 4), body included. */
export async function startS3(): Promise<S3UnderTest> {
  const kept = new Map<string, { bytes: Buffer; type: string }>();
  let hasBucket = false;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const [, , ...parts] = new URL(request.url ?? '', 'http://s3').pathname.split('/');
      const key = parts.join('/');
      if (!isSigned(request, body)) return refuse(response, 403, 'SignatureDoesNotMatch');
      if (key === '' && request.method === 'PUT') {
        hasBucket = true;
        return response.end();
      }
      if (!hasBucket) return refuse(response, 404, 'NoSuchBucket');
      if (key === '') return response.end();
      const object = kept.get(key);
      if (request.method === 'PUT') kept.set(key, { bytes: body, type: request.headers['content-type'] ?? '' });
      if (request.method === 'DELETE') kept.delete(key);
      if (request.method !== 'GET') return response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
      return object === undefined ? refuse(response, 404, 'NoSuchKey') : response.writeHead(200, { 'content-length': object.bytes.length, 'content-type': object.type }).end(object.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    settings: { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, region: 'eu-north-1', bucket: 'evidence', ...credentials },
    kept,
    stop: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** Signature Version 4, as its documentation defines it: over method, path, query, signed headers and the body's hash. */
function isSigned({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const told = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '');
  if (told === null) return false;
  const [, accessKeyId, date, region, signedHeaders, signature] = told as unknown as string[];
  const bodyHash = String(headers['x-amz-content-sha256']);
  if (accessKeyId !== credentials.accessKeyId || bodyHash !== sha256(body)) return false;
  const { pathname, searchParams } = new URL(url, 'http://s3');
  searchParams.sort();
  const canonicalHeaders = signedHeaders!.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const canonical = [method, pathname, searchParams.toString(), canonicalHeaders, signedHeaders, bodyHash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], `${date}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = ['aws4_request'].reduce(hmac, hmac(hmac(hmac(`AWS4${credentials.secretAccessKey}`, date!), region!), 's3'));
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature!, 'hex'));
}
