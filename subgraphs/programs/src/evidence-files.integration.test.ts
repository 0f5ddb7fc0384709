import { createHash, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type EvidenceDesk, evidenceBytesMax, openEvidenceDesk } from './testing/evidence-desk.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from './testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let desk: EvidenceDesk;
let ours: Partner;
let theirs: Partner;

beforeAll(async () => {
  programs = await startPrograms();
  desk = await openEvidenceDesk(programs);
  ours = await programs.addPartner();
  theirs = await programs.addPartner();
});
afterAll(async () => {
  await desk.close();
  await programs.stop();
});

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const us = () => partnerMember(ours.id);
const noise = (): Buffer => Buffer.from(randomUUID());

/** Begins to send a file and cuts the connection after a part of it, or after all of it. */
async function cutAfter(query: string, { announced, sent, isWhole = false }: { announced: number; sent: Buffer; isWhole?: boolean }): Promise<void> {
  const kept = await desk.kept();
  const sending = httpRequest(`${desk.address}?${query}`, { method: 'POST', headers: { 'content-length': String(announced) } });
  sending.on('error', () => undefined);
  if (isWhole) await new Promise<void>((resolve) => sending.end(sent, resolve));
  else sending.write(sent);
  await vi.waitFor(async () => expect((await desk.kept()).length).toBeGreaterThan(kept.length), { interval: 1, timeout: 5_000 });
  sending.destroy();
}

/** A picture as a telephone takes it: on its side, with the place where it was taken. */
async function photo(format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  const plain = sharp({ create: { width: 800, height: 600, channels: 3, background: { r: Math.random() * 255, g: 90, b: 160 } } });
  const located = { IFD0: { Make: 'Telephone', Model: 'X', Artist: 'Kari Nordmann', DateTime: '2026:05:01 10:00:00' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 45/1 0/1' } };
  return plain.withExif(located).withMetadata({ orientation: 6 }).withExifMerge(located).toFormat(format).toBuffer();
}

describe('what is taken', () => {
  it('a PDF is kept as it was sent, and comes back to be saved under its name', async () => {
    const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), noise()]);
    const { status, answer } = await desk.send(us(), { body, query: `fileName=${encodeURIComponent('Årsregnskap "2025".pdf')}` });
    expect([status, answer]).toEqual([201, { fileId: expect.any(String), mediaType: 'application/pdf', sizeBytes: body.length, sha256: sha256(body) }]);
    const back = await desk.fetch(us(), answer.fileId);
    expect(back.bytes.equals(body)).toBe(true);
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(body.length),
      'content-disposition': `attachment; filename="_rsregnskap _2025_.pdf"; filename*=UTF-8''%C3%85rsregnskap%20%222025%22.pdf`,
    });
    expect((await desk.fetch(us(), answer.fileId, 'thumbnail')).status).toBe(404);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('a %s picture loses place, time and name, stands upright, and has a small picture', async (format) => {
    const body = await photo(format);
    expect((await sharp(body).metadata()).exif?.includes('Kari Nordmann')).toBe(true);
    const { status, answer } = await desk.send(us(), { body });
    expect([status, answer.mediaType]).toEqual([201, `image/${format}`]);
    const back = await desk.fetch(us(), answer.fileId);
    const { exif, xmp, iptc, orientation, width, height } = await sharp(back.bytes).metadata();
    expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined, width: 600, height: 800 });
    expect([back.bytes.includes('Kari'), back.bytes.includes('GPS'), sha256(back.bytes)]).toEqual([false, false, answer.sha256]);
    const small = await desk.fetch(us(), answer.fileId, 'thumbnail');
    expect([small.headers.get('content-type'), await sharp(small.bytes).metadata()]).toMatchObject(['image/webp', { width: 360, height: 480 }]);
    const [kept] = await programs.look('select width, height, sha256, sent_sha256 from programs.evidence_file where id = $1', [answer.fileId]);
    expect(kept).toEqual({ width: 600, height: 800, sha256: answer.sha256, sent_sha256: sha256(body) });
  });

  it.each([
    [`serial,product\nC0${randomUUID()},Mac\n`, 'text/csv', 'text/csv; charset=utf-8'],
    [`Vi flyttet 1. mai. ${randomUUID()}`, 'text/plain', 'text/plain; charset=utf-8'],
  ])('the text %j is %s', async (body, mediaType, told) => {
    const { answer } = await desk.send(us(), { body });
    expect([answer.mediaType, (await desk.fetch(us(), answer.fileId)).headers.get('content-type')]).toEqual([mediaType, told]);
  });

  it('staff sends for an organisation it names', async () => {
    const { answer } = await desk.send(staffMember('AUDITOR'), { query: `organizationId=${ours.id}`, body: noise() });
    expect(await programs.look('select tenant_id, uploaded_by from programs.evidence_file where id = $1', [answer.fileId])).toEqual([{ tenant_id: ours.id, uploaded_by: 'staff-auditor' }]);
  });
});

describe('what is sent again', () => {
  it('is the same file, by its bytes or by its upload id, also when both come at once', async () => {
    const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), noise()]);
    const uploadId = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => desk.send(us(), { body, query: `uploadId=${uploadId}` })));
    const again = await desk.send(us(), { body });
    expect(new Set([...sent, again].map(({ answer }) => answer.fileId)).size).toBe(1);
    expect(again.status).toBe(200);
    const [kept] = await programs.look<{ count: number }>('select count(*)::int from programs.evidence_file where sent_sha256 = $1', [sha256(body)]);
    expect([kept?.count, (await desk.kept()).filter((name) => name.startsWith(`${ours.id}/${again.answer.fileId}`)).length]).toEqual([1, 1]);
  });

  it('after the connection was cut is one file and one piece of evidence, whether the bytes were cut off or the answer was lost', async () => {
    const body = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, randomUUID())]);
    const query = `uploadId=${randomUUID()}&fileName=lease.pdf`;
    desk.actAs(us());
    const before = await desk.kept();
    await cutAfter(query, { announced: body.length, sent: body.subarray(0, 150_000) });
    await vi.waitFor(async () => expect(await desk.kept()).toEqual(before));
    // All of it arrives, and the sender is gone before the answer.
    await cutAfter(query, { announced: body.length, sent: body, isWhole: true });
    const count = async (): Promise<number> => (await programs.look('select 1 from programs.evidence_file where sent_sha256 = $1', [sha256(body)])).length;
    await vi.waitFor(async () => expect(await count()).toBe(1), { timeout: 10_000 });
    const again = await desk.send(us(), { body, query });
    expect([again.status, await count()]).toEqual([200, 1]);
    const attach = 'mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ... on Evidence { id file { sentSha256 fileName } } } }';
    const input = { fileId: again.answer.fileId, kind: 'AGREEMENT', note: 'The lease', validUntil: '2030-01-31' };
    const [first, second] = [await programs.write<{ __typename: string; id: string }>(us(), attach, { input }), await programs.write<{ __typename: string; id: string }>(us(), attach, { input })];
    expect(first).toMatchObject({ __typename: 'Evidence', file: { sentSha256: sha256(body), fileName: 'lease.pdf' } });
    expect(second.id).toBe(first.id);
  });

  it('by another organisation is a file of its own', async () => {
    const body = noise();
    const mine = await desk.send(us(), { body });
    const hers = await desk.send(partnerMember(theirs.id), { body });
    expect([hers.status, hers.answer.fileId === mine.answer.fileId]).toEqual([201, false]);
  });

  it('under the upload id of another file is refused', async () => {
    const query = `uploadId=${randomUUID()}`;
    await desk.send(us(), { body: noise(), query });
    expect((await desk.send(us(), { body: noise(), query })).status).toBe(409);
  });
});

describe('nothing stays of', () => {
  it.each<[string, () => Promise<string | Buffer>, number]>([
    ['a program', async () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 415],
    ['a page', async () => '<!doctype html><script>alert(1)</script>', 415],
    ['a drawing that can hold scripts', async () => '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 415],
    ['an archive', async () => Buffer.from('504b0304140000000800', 'hex'), 415],
    ['a text in another encoding', async () => Buffer.from('Blåbær', 'latin1'), 415],
    ['a picture of a kind that cannot be cleaned', async () => sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } }).gif().toBuffer(), 415],
    ['a HEIC picture', async () => Buffer.concat([Buffer.from('0000001866747970686569630000000068656963', 'hex'), Buffer.alloc(400)]), 415],
    ['a damaged picture', async () => (await photo()).subarray(0, 900), 422],
    ['a picture that unfolds too large', async () => sharp({ create: { width: 8_000, height: 7_600, channels: 3, background: 'red' } }).png().toBuffer(), 422],
    ['an empty file', async () => '', 400],
    ['a file that is too large', async () => Buffer.alloc(evidenceBytesMax + 1, 'x'), 413],
  ])('%s', async (_what, body, status) => {
    const kept = await desk.kept();
    const refused = await desk.send(us(), { body: await body() });
    expect([refused.status, refused.answer.error?.message]).toEqual([status, expect.any(String)]);
    expect(await desk.kept()).toEqual(kept);
  });

  it('a file whose sender goes away in the middle', async () => {
    const kept = await desk.kept();
    desk.actAs(us());
    const sending = httpRequest(desk.address, { method: 'POST', headers: { 'content-length': '100000' } });
    sending.on('error', () => undefined);
    sending.write('%PDF-1.7 the beginning');
    await vi.waitFor(async () => expect(await desk.kept()).toHaveLength(kept.length + 1));
    sending.destroy();
    await vi.waitFor(async () => expect(await desk.kept()).toEqual(kept));
  });

  it('a file that the storage does not take', async () => {
    const { put } = desk.world.store;
    desk.world.store.put = () => Promise.reject(new Error('the disk is full'));
    const sending = desk.send(us(), { body: await photo() });
    await expect(sending).rejects.toThrow();
    desk.world.store.put = put;
    const kept = await desk.kept();
    expect(kept.filter((name) => !name.includes('/'))).toEqual([]);
  });
});

describe('nobody sends or sees what is not theirs', () => {
  it.each<[string, () => Parameters<EvidenceDesk['send']>, number]>([
    ['reporting', () => [staffMember('REPORTING'), { body: 'x', query: `organizationId=${ours.id}` }], 403],
    ['a partner for another', () => [us(), { body: 'x', query: `organizationId=${theirs.id}` }], 404],
    ['staff for nobody', () => [staffMember(), { body: 'x' }], 400],
    ['staff for an unknown organisation', () => [staffMember(), { body: 'x', query: `organizationId=${randomUUID()}` }], 404],
    ['a malformed organisation', () => [staffMember(), { body: 'x', query: 'organizationId=42' }], 400],
    ['a malformed upload id', () => [us(), { body: 'x', query: 'uploadId=42' }], 400],
  ])('%s', async (_who, sending, status) => {
    expect((await desk.send(...sending())).status).toBe(status);
  });

  it('another partner’s file, an unknown one and one for reporting get the same answer', async () => {
    const { answer } = await desk.send(partnerMember(theirs.id), { body: noise() });
    const answers = [await desk.fetch(us(), answer.fileId), await desk.fetch(us(), randomUUID()), await desk.fetch(staffMember('REPORTING'), answer.fileId)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
    expect((await desk.fetch(staffMember('AUDITOR'), answer.fileId)).status).toBe(200);
  });
});
