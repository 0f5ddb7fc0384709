import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { FileDesk } from '@platform/kit/testing/file-desk.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { removeUnattachedFiles } from '../../actions/attachments/remove-unattached-files.js';
import { attachmentsMax } from '../../domain/attachments/attachment-refusal.js';
import { openAttachmentDesk } from '../../testing/attachment-desk.js';
import { drawnPicture } from '../../testing/drawn-picture.js';
import { type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;
let files: FileDesk;

beforeAll(async () => {
  desk = await startRepairDesk();
  files = await openAttachmentDesk(desk);
});
afterAll(async () => {
  await files.close();
  await desk.stop();
});

interface Shown {
  id: string;
  kind: string;
  note: string | null;
  version: number;
  downloadPath: string;
}
const also = '... on Repair { attachments { id kind note version fileName mediaType sizeBytes sha256 width height attachedByName detachedAt detachedByName detachReason downloadPath thumbnailPath } }';
const attach = (input: object, given: Parameters<RepairDesk['change']>[2] = {}) => desk.change('attachToRepair', input as Record<string, unknown>, { also, ...given }) as ReturnType<RepairDesk['change']> & Promise<{ attachments: Shown[] }>;

async function sent(body: Buffer = drawnPicture(), viewer = partnerMember(desk.ours.id)): Promise<string> {
  return (await files.send(viewer, { body, query: 'fileName=screen.png' })).answer.fileId;
}

describe('what belongs to a repair', () => {
  it('IDS-14: a picture of the device and the result of its diagnostics are attached, shown with who and when, and attached once', async () => {
    const { id: repairId } = await desk.create(desk.ours);
    const [picture, report] = [await sent(), await sent(Buffer.from(`%PDF-1.7 ${randomUUID()}`))];
    const technician = partnerMember(desk.ours.id, 'TECHNICIAN');
    const first = await attach({ repairId, attachmentFileId: picture, kind: 'PHOTO', note: 'Crack over the whole screen' }, { viewer: technician });
    expect(first.attachments).toMatchObject([{ kind: 'PHOTO', note: 'Crack over the whole screen', fileName: 'screen.png', mediaType: 'image/png', width: 8, height: 8, attachedByName: technician.name, detachedAt: null, thumbnailPath: `/attachments?id=${picture}&size=thumbnail` }]);
    const second = await attach({ repairId, attachmentFileId: report, kind: 'DIAGNOSTICS' });
    expect(second.attachments).toMatchObject([{ id: first.attachments[0]!.id }, { kind: 'DIAGNOSTICS', mediaType: 'application/pdf', thumbnailPath: null }]);
    expect((await attach({ repairId, attachmentFileId: report, kind: 'DIAGNOSTICS' })).attachments).toHaveLength(2);
    expect((await files.fetch(technician, report)).status).toBe(200);
    await removeUnattachedFiles({ ...files.world, now: () => new Date(Date.now() + 365 * 86_400_000) });
    expect((await files.fetch(staffMember('AUDITOR'), picture)).status).toBe(200);
    const trail = await desk.look<{ action: string; outcome: string }>(`select action, outcome from audit.entry where subject_type = 'Repair' and subject_id = $1 and action like '%ttach%' order by sequence`, [repairId]);
    expect(trail.map(({ action }) => action)).toEqual(['attachToRepair', 'attachToRepair', 'attachToRepair']);
  });

  it('is taken off with the reason once, and stays on record with its file', async () => {
    const { id: repairId } = await desk.create(desk.ours);
    const attachmentFileId = await sent();
    const { attachments } = await attach({ repairId, attachmentFileId, kind: 'PHOTO' });
    const off = { attachmentId: attachments[0]!.id, expectedVersion: attachments[0]!.version, reason: 'Shows another device' };
    expect((await desk.change('detachFromRepair', { ...off, expectedVersion: 9 }))).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    await expect(desk.change('detachFromRepair', { ...off, reason: '  ' })).rejects.toThrow('input.reason');
    expect(await desk.change('detachFromRepair', off, { also })).toMatchObject({ attachments: [{ detachReason: 'Shows another device', detachedAt: expect.anything(), detachedByName: expect.any(String) }] });
    expect((await desk.change('detachFromRepair', { ...off, expectedVersion: 2 })).__typename).toBe('AttachmentDetached');
    expect((await files.fetch(partnerMember(desk.ours.id), attachmentFileId)).status).toBe(200);
    expect((await attach({ repairId, attachmentFileId, kind: 'PHOTO' })).attachments).toHaveLength(2);
  });

  it('another partner’s repair, file and attachment are not there, nor is one that nobody knows', async () => {
    const [{ id: ours }, { id: theirs }] = [await desk.create(desk.ours), await desk.create(desk.theirs, {})];
    const them = partnerMember(desk.theirs.id);
    const [ourFile, theirFile] = [await sent(), await sent(drawnPicture(), them)];
    const { attachments } = await attach({ repairId: theirs, attachmentFileId: theirFile, kind: 'PHOTO' }, { viewer: them });
    for (const repairId of [theirs, randomUUID()]) expect((await attach({ repairId, attachmentFileId: ourFile, kind: 'PHOTO' })).__typename).toBe('RepairNotFound');
    for (const attachmentFileId of [theirFile, randomUUID()]) expect((await attach({ repairId: ours, attachmentFileId, kind: 'PHOTO' })).__typename).toBe('AttachmentFileNotFound');
    for (const attachmentId of [attachments[0]!.id, randomUUID()]) expect((await desk.change('detachFromRepair', { attachmentId, expectedVersion: 1, reason: 'x' })).__typename).toBe('AttachmentNotFound');
  });

  it('staff reads it and changes nothing', async () => {
    const { id: repairId } = await desk.create(desk.ours);
    await attach({ repairId, attachmentFileId: await sent(), kind: 'PHOTO' });
    const { data } = await desk.ask<{ repair: { attachments: object[] } }>(staffMember('AUDITOR'), 'query ($id: ID!) { repair(id: $id) { attachments { id kind } } }', { id: repairId });
    expect(data!.repair.attachments).toHaveLength(1);
    await expect(attach({ repairId, attachmentFileId: randomUUID(), kind: 'PHOTO' }, { viewer: staffMember() })).rejects.toThrow(/may not/i);
  });

  it('a paper is no photo, a note has its length, and a repair its room', async () => {
    const { id: repairId } = await desk.create(desk.ours);
    const paper = await sent(Buffer.from(`%PDF-1.7 ${randomUUID()}`));
    expect((await attach({ repairId, attachmentFileId: paper, kind: 'PHOTO' })).__typename).toBe('AttachmentNotAPicture');
    await expect(attach({ repairId, attachmentFileId: paper, kind: 'OTHER', note: 'x'.repeat(401) })).rejects.toThrow('input.note');
    await expect(attach({ repairId: '42', attachmentFileId: paper, kind: 'OTHER' })).rejects.toThrow('input.repairId');
    for (let place = 0; place < attachmentsMax - 1; place += 1) await attach({ repairId, attachmentFileId: await sent(), kind: 'PHOTO' });
    expect((await attach({ repairId, attachmentFileId: paper, kind: 'OTHER' })).__typename).toBe('Repair');
    expect((await attach({ repairId, attachmentFileId: await sent(), kind: 'PHOTO' })).__typename).toBe('AttachmentsFull');
  });

  it('of a page of repairs is read in as many statements as of one', async () => {
    const page = (first: number) => desk.ask<{ repairs: { nodes: object[] } }>(partnerMember(desk.ours.id), `{ repairs(first: ${first}) { nodes { id attachments { id kind fileName thumbnailPath } } } }`);
    const [one, many] = [await page(1), await page(50)];
    expect([one.errors, many.errors]).toEqual([[], []]);
    expect(many.statements).toBe(one.statements);
  });
});
