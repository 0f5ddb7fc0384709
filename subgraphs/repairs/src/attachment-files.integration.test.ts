import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { deskBytesMax, type FileDesk } from '@platform/kit/testing/file-desk.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { removeUnattachedFiles } from './actions/attachments/remove-unattached-files.js';
import { openAttachmentDesk } from './testing/attachment-desk.js';
import { drawnPicture } from './testing/drawn-picture.js';
import { type KnownNetwork, startKnownNetwork } from './testing/known-network.js';

let network: KnownNetwork;
let desk: FileDesk;

beforeAll(async () => {
  network = await startKnownNetwork();
  desk = await openAttachmentDesk(network);
});
afterAll(async () => {
  await desk.close();
  await network.stop();
});

const us = () => partnerMember(network.ours.id);
const pdf = (): Buffer => Buffer.from(`%PDF-1.7\n${randomUUID()}`);
const day = 24 * 60 * 60 * 1_000;

describe('a file of a repair', () => {
  it('is kept once however often it is sent, comes back under its name, and a picture has a small one', async () => {
    const body = pdf();
    const sent = await desk.send(us(), { body, query: 'fileName=report.pdf' });
    expect([sent.status, sent.answer]).toMatchObject([201, { mediaType: 'application/pdf', sizeBytes: body.length }]);
    expect(await desk.send(us(), { body })).toMatchObject({ status: 200, answer: { fileId: sent.answer.fileId } });
    const back = await desk.fetch(staffMember('AUDITOR'), sent.answer.fileId);
    expect([back.bytes.equals(body), back.headers.get('content-disposition')]).toEqual([true, `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`]);
    const picture = await desk.send(partnerMember(network.ours.id, 'TECHNICIAN'), { body: drawnPicture() });
    expect(picture.answer.mediaType).toBe('image/png');
    expect((await desk.fetch(us(), picture.answer.fileId, 'thumbnail')).headers.get('content-type')).toBe('image/webp');
    expect((await desk.fetch(us(), sent.answer.fileId, 'thumbnail')).status).toBe(404);
  });

  it.each<[string, () => string | Buffer, number]>([
    ['a program that is called a picture', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 415],
    ['a page that can hold scripts', () => '<!doctype html><script>alert(1)</script>', 415],
    ['a picture that breaks off', () => drawnPicture().subarray(0, 60), 422],
    ['a file that is too large', () => Buffer.alloc(deskBytesMax + 1, 'x'), 413],
    ['an empty file', () => '', 400],
  ])('of %s nothing stays', async (_what, body, status) => {
    const kept = await desk.kept();
    const refused = await desk.send(us(), { body: body(), query: 'fileName=screen.jpg' });
    expect([refused.status, refused.answer.error?.message]).toEqual([status, expect.any(String)]);
    expect(await desk.kept()).toEqual(kept);
  });

  it('of one whose sender goes away in the middle nothing stays', async () => {
    const kept = await desk.kept();
    desk.actAs(us());
    const sending = httpRequest(desk.address, { method: 'POST', headers: { 'content-length': '100000' } });
    sending.on('error', () => undefined);
    sending.write('%PDF-1.7 the beginning');
    await vi.waitFor(async () => expect(await desk.kept()).toHaveLength(kept.length + 1));
    sending.destroy();
    await vi.waitFor(async () => expect(await desk.kept()).toEqual(kept));
  });

  it.each<[string, () => Parameters<FileDesk['send']>, number]>([
    ['reporting', () => [staffMember('REPORTING'), { body: 'x', query: `organizationId=${network.ours.id}` }], 403],
    ['an auditor', () => [staffMember('AUDITOR'), { body: 'x', query: `organizationId=${network.ours.id}` }], 403],
    ['a partner for another', () => [us(), { body: 'x', query: `organizationId=${network.theirs.id}` }], 404],
    ['staff for nobody', () => [staffMember(), { body: 'x' }], 400],
    ['staff for an unknown organisation', () => [staffMember(), { body: 'x', query: `organizationId=${randomUUID()}` }], 404],
    ['a malformed upload id', () => [us(), { body: 'x', query: 'uploadId=42' }], 400],
  ])('is not taken from %s', async (_who, sending, status) => {
    expect((await desk.send(...sending())).status).toBe(status);
  });

  it('of another partner, unknown, or asked for by reporting, is answered alike: there is none', async () => {
    const { answer } = await desk.send(partnerMember(network.theirs.id), { body: pdf() });
    const answers = [await desk.fetch(us(), answer.fileId), await desk.fetch(us(), randomUUID()), await desk.fetch(staffMember('REPORTING'), answer.fileId)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
  });

  it('is cleared away a day after it was sent when it belongs to nothing, row and bytes', async () => {
    const { answer } = await desk.send(us(), { body: drawnPicture() });
    const sweepAt = (ms: number) => removeUnattachedFiles({ ...desk.world, now: () => new Date(Date.now() + ms) });
    await sweepAt(day - 60_000);
    expect((await desk.fetch(us(), answer.fileId)).status).toBe(200);
    expect(await sweepAt(day + 60_000)).toBeGreaterThan(0);
    expect((await desk.fetch(us(), answer.fileId)).status).toBe(404);
    expect((await desk.kept()).filter((name) => name.includes(answer.fileId))).toEqual([]);
    expect(await sweepAt(day + 60_000)).toBe(0);
  });
});
