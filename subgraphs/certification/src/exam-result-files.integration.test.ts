import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { FileDesk } from '@platform/kit/files/file-desk.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { resultFileRoutes } from './exam-result-files.js';
import { CertificationDesk } from './testing/certification-desk.js';

const now = new Date('2026-03-31T12:00:00Z');
/** The most rows that a file may have; `IMPORT_ROWS=100000` measures that many. */
const manyRows = Number(process.env['IMPORT_ROWS'] ?? 4_000);

let desk: CertificationDesk;
let imports: FileDesk;
let server: Server;
let address: string;
let visitor: Viewer;
let centre: { id: string; code: string };
let privateKey: KeyObject;

beforeAll(async () => {
  desk = await CertificationDesk.open();
  imports = await FileDesk.open('exam-results', 1);
  const { dataSource } = desk.subgraph;
  const { bus } = desk.subgraph.actionContext(desk.manager);
  const take = resultFileRoutes({ dataSource, bus, log: pino({ level: 'silent' }), desk: imports, now: () => now })['POST /exam-results']!;
  server = createServer((request, response) => {
    take({ request, response, visitor: { viewer: visitor, requestId: randomUUID(), body: Buffer.alloc(0) } }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/exam-results`;
  centre = await desk.testCentre();
  const keys = generateKeyPairSync('ed25519');
  privateKey = keys.privateKey;
  const raw = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  await desk.answer('mutation ($centre: ID!, $key: String!) { registerTestCentreKey(testCentreId: $centre, publicKey: $key) { __typename } }', { centre: centre.id, key: raw });
});
beforeEach(() => desk.subgraph.setNow(now));
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await imports.close();
  await desk.close();
});

const heading = 'result_id,technician_id,exam_code,taken_on,result\r\n';

/** What a test centre signs of a file of any size. */
const signatureOf = (sha256: string): string => sign(null, Buffer.from(`exam-results-sha256 ${sha256}\n`), privateKey).toString('base64url');
const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

interface Sent {
  status: number;
  answer: { importId?: string; error?: { code: string; message: string } };
}

async function send(body: string | Readable, { signature, viewer = desk.manager, testCentre = centre.code }: { signature: string; viewer?: Viewer; testCentre?: string }): Promise<Sent> {
  visitor = viewer;
  const query = new URLSearchParams({ testCentre, signature, fileName: 'results.csv' });
  const response = await fetch(`${address}?${query.toString()}`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: typeof body === 'string' ? body : (Readable.toWeb(body) as never), duplex: 'half' } as RequestInit);
  return { status: response.status, answer: (await response.json()) as Sent['answer'] };
}

interface Report {
  state: string;
  rowsTotal: number;
  rowsRecorded: number;
  rowsUnchanged: number;
  rowsRejected: number;
  rows: { line: number; outcome: string; problem: string | null }[];
}

const reading = `query ($id: ID!, $after: Int = 0, $outcome: ExamImportRowOutcome) { examImport(id: $id) {
  state rowsTotal rowsRecorded rowsUnchanged rowsRejected rows(first: 500, afterLine: $after, outcome: $outcome) { line outcome problem }
} }`;
const reportOf = (id: string | undefined, variables: Record<string, unknown> = {}): Promise<Report> => desk.answer<Report>(reading, { id, ...variables });

it('AASP-30: a file signed by its hash is trusted, answered at once and entered row by row', async () => {
  const technician = await desk.technician(await desk.organization());
  const body = `${heading}S-1,${technician.technicianId},ACMT-MAC,2026-03-01,PASS\r\nS-2,NOBODY001,ACMT-MAC,2026-03-01,PASS\r\n`;
  const { status, answer } = await send(body, { signature: signatureOf(hashOf(body)) });
  expect(status).toBe(201);
  await imports.settled();
  expect(await reportOf(answer.importId)).toEqual({ state: 'DONE', rowsTotal: 2, rowsRecorded: 1, rowsUnchanged: 0, rowsRejected: 1, rows: [{ line: 2, outcome: 'RECORDED', problem: null }, { line: 3, outcome: 'REJECTED', problem: 'TECHNICIAN_UNKNOWN' }] });
  expect((await reportOf(answer.importId, { outcome: 'REJECTED' })).rows.map(({ line }) => line)).toEqual([3]);
  expect((await reportOf(answer.importId, { after: 2 })).rows.map(({ line }) => line)).toEqual([3]);
  const again = await send(body, { signature: sign(null, Buffer.from(body), privateKey).toString('base64url') });
  await imports.settled();
  expect(await reportOf(again.answer.importId)).toMatchObject({ rowsRecorded: 0, rowsUnchanged: 1, rowsRejected: 1 });
});

it.each<[string, number, string, () => Promise<Sent>]>([
  ['signed for another file', 422, 'SIGNATURE_INVALID', () => send(`${heading}x,y\r\n`, { signature: signatureOf(hashOf(heading)) })],
  ['of an unknown test centre', 404, 'TEST_CENTRE_NOT_FOUND', () => send(heading, { signature: signatureOf(hashOf(heading)), testCentre: 'NOBODY' })],
  ['without a signature', 400, 'BAD_USER_INPUT', () => send(heading, { signature: '' })],
  ['that is no table of results', 422, 'FILE_UNREADABLE', () => send('a,b\r\n', { signature: signatureOf(hashOf('a,b\r\n')) })],
  ['that an auditor sends', 403, 'FORBIDDEN', () => send(heading, { signature: signatureOf(hashOf(heading)), viewer: staffMember('AUDITOR') })],
  ['that a technician sends', 403, 'FORBIDDEN', () => send(heading, { signature: signatureOf(hashOf(heading)), viewer: partnerMember(randomUUID(), 'TECHNICIAN') })],
])('a file %s is refused with %i, and its place is free again', async (_what, status, code, sending) => {
  const refused = await sending();
  expect([refused.status, refused.answer.error?.code]).toEqual([status, code]);
  const place = imports.take('another');
  expect(place).not.toBeNull();
  await place!.leave();
});

it('a file that comes while all places are taken is refused for a while', async () => {
  const place = imports.take('the only one')!;
  const refused = await send(heading, { signature: signatureOf(hashOf(heading)) });
  expect([refused.status, refused.answer.error?.code]).toEqual([429, 'RATE_LIMITED']);
  await place.leave();
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldBytes(): number {
  collectGarbage();
  const { external, heapUsed } = process.memoryUsage();
  return external + heapUsed;
}

it(`a file of ${manyRows} rows is entered in memory that does not grow with it`, async () => {
  const row = (number: number): string => `MANY-${number},no such id,ACMT-MAC,2026-03-01,PASS\r\n`;
  function* rows(): Generator<string> {
    yield heading;
    for (let number = 0; number < manyRows; number += 1) yield row(number);
  }
  const hash = createHash('sha256');
  for (const text of rows()) hash.update(text);
  const before = heldBytes();
  let most = 0;
  const watching = setInterval(() => { most = Math.max(most, heldBytes() - before); }, 1_000);
  const { answer } = await send(Readable.from(rows()), { signature: signatureOf(hash.digest('hex')) });
  await imports.settled();
  clearInterval(watching);
  expect(await reportOf(answer.importId)).toMatchObject({ state: 'DONE', rowsTotal: manyRows, rowsRejected: manyRows, rows: { length: Math.min(500, manyRows) } });
  expect(most / 1024 / 1024).toBeLessThan(40);
}, 300_000);
