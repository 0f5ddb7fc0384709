import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, startKnownNetwork } from './testing/known-network.js';
import { routes } from './uploads.js';

const uploadBytesMax = 1024 * 1024;

let network: KnownNetwork;
let uploadDir: string;
let server: Server;
let address: string;
let visitor: Viewer;

beforeAll(async () => {
  network = await startKnownNetwork();
  uploadDir = await mkdtemp(join(tmpdir(), 'platform-uploads-'));
  const ways = routes({ uploadDir, uploadBytesMax, dataSource: network.dataSource, log: pino({ level: 'silent' }) });
  server = createServer((request, response) => {
    const take = ways['POST /uploads']!;
    take({ request, response, visitor: { viewer: visitor, requestId: randomUUID(), body: Buffer.alloc(0) } }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await network.stop();
  await rm(uploadDir, { recursive: true, force: true });
});

interface Sending {
  viewer?: Viewer;
  query?: string;
  type?: string;
  body?: string | Buffer;
}

async function send({ viewer = partnerMember(network.ours.id), query = '', type = 'text/csv', body = 'a,b\n1,2\n' }: Sending = {}): Promise<{ status: number; answer: { uploadId?: string; error?: { code: string } } }> {
  visitor = viewer;
  const response = await fetch(`${address}${query}`, { method: 'POST', headers: { 'content-type': type }, body });
  return { status: response.status, answer: (await response.json()) as never };
}

it('a partner administrator sends a file, which is kept as it was sent', async () => {
  const body = 'dispatch_id\nÆØÅ\n';
  const { status, answer } = await send({ body, type: 'text/csv; charset=UTF-8', query: `?fileName=${encodeURIComponent('../../my export.csv')}` });
  expect(status).toBe(201);
  expect(await readFile(join(uploadDir, `${answer.uploadId}.csv`), 'utf8')).toBe(body);
  const [upload] = await network.look('select tenant_id, owner, file_name, size_bytes, sha256 from repairs.upload where id = $1', [answer.uploadId]);
  expect(upload).toEqual({
    tenant_id: network.ours.id,
    owner: `partner-${network.ours.id}`,
    file_name: 'my export.csv',
    size_bytes: String(Buffer.byteLength(body)),
    sha256: createHash('sha256').update(body).digest('hex'),
  });
});

it('a programme manager sends a file for an organisation', async () => {
  const { status, answer } = await send({ viewer: staffMember(), query: `?organizationId=${network.theirs.id}` });
  expect(status).toBe(201);
  expect(await network.look('select tenant_id from repairs.upload where id = $1', [answer.uploadId])).toEqual([{ tenant_id: network.theirs.id }]);
});

it('a programme manager sends the manufacturer’s catalogue, which is no organisation’s', async () => {
  const { status, answer } = await send({ viewer: staffMember(), query: '?for=catalogue' });
  expect(status).toBe(201);
  expect(await network.look('select tenant_id from repairs.upload where id = $1', [answer.uploadId])).toEqual([{ tenant_id: platformTenant }]);
});

it.each<[string, () => Sending, number, string]>([
  ['a technician', () => ({ viewer: partnerMember(network.ours.id, 'TECHNICIAN') }), 403, 'FORBIDDEN'],
  ['a partner administrator who sends a catalogue', () => ({ query: '?for=catalogue' }), 403, 'FORBIDDEN'],
  ['a partner administrator who names the platform', () => ({ query: `?organizationId=${platformTenant}` }), 404, 'ORGANIZATION_NOT_FOUND'],
  ['an auditor', () => ({ viewer: staffMember('AUDITOR'), query: `?organizationId=${network.ours.id}` }), 403, 'FORBIDDEN'],
  ['a programme manager who names no organisation', () => ({ viewer: staffMember() }), 400, 'BAD_USER_INPUT'],
  ['a malformed organisation', () => ({ query: '?organizationId=42' }), 400, 'BAD_USER_INPUT'],
  ['an unknown organisation', () => ({ viewer: staffMember(), query: `?organizationId=${randomUUID()}` }), 404, 'ORGANIZATION_NOT_FOUND'],
  ['another partner’s organisation', () => ({ query: `?organizationId=${network.theirs.id}` }), 404, 'ORGANIZATION_NOT_FOUND'],
  ['a spreadsheet', () => ({ type: 'application/vnd.ms-excel' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['another encoding', () => ({ type: 'text/csv; charset=iso-8859-1' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['an empty file', () => ({ body: '' }), 400, 'BAD_USER_INPUT'],
  ['a file that is too large', () => ({ body: Buffer.alloc(uploadBytesMax + 1, 'x') }), 413, 'PAYLOAD_TOO_LARGE'],
])('%s is refused', async (_, sending, status, code) => {
  const kept = await readdir(uploadDir);
  const refused = await send(sending());
  expect([refused.status, refused.answer.error?.code]).toEqual([status, code]);
  expect(await readdir(uploadDir)).toEqual(kept);
});

it('a file that does not tell its length is refused as soon as it is too large, and nothing of it stays', async () => {
  const kept = await readdir(uploadDir);
  visitor = partnerMember(network.ours.id);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = httpRequest(address, { method: 'POST', headers: { 'content-type': 'text/csv' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    for (let chunk = 0; chunk < 20; chunk += 1) sending.write(Buffer.alloc(100 * 1024, 'x'));
    sending.end();
  });
  expect(status).toBe(413);
  expect(await readdir(uploadDir)).toEqual(kept);
});

it('of a file whose sender goes away nothing stays', async () => {
  const kept = await readdir(uploadDir);
  visitor = partnerMember(network.ours.id);
  const sending = httpRequest(address, { method: 'POST', headers: { 'content-type': 'text/csv', 'content-length': '1000' } });
  sending.on('error', () => undefined);
  sending.write('a,b\n');
  await vi.waitFor(async () => expect(await readdir(uploadDir)).toHaveLength(kept.length + 1));
  sending.destroy();
  await vi.waitFor(async () => expect(await readdir(uploadDir)).toEqual(kept));
});
