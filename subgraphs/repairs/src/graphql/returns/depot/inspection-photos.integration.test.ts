import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { FileDesk } from '@platform/kit/testing/file-desk.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { openAttachmentDesk } from '../../../testing/attachment-desk.js';
import { drawnPicture } from '../../../testing/drawn-picture.js';
import type { KnownPartner } from '../../../testing/known-network.js';
import { type ReturnDesk, startReturnDesk } from '../../../testing/return-desk.js';
import { returnOperations } from '../../../testing/return-operations.js';

let desk: ReturnDesk;
let files: FileDesk;
let partner: KnownPartner;
const { act, refused } = returnOperations(() => desk);
const depot = staffMember();

beforeAll(async () => {
  desk = await startReturnDesk();
  files = await openAttachmentDesk(desk);
  partner = await desk.addPartner();
});
afterAll(async () => {
  await files.close();
  await desk.stop();
});

async function received(): Promise<{ returnId: string; expectedVersion: number }> {
  desk.setNow(new Date('2026-03-10T12:00:00Z'));
  const [owed] = await desk.ship(partner, [{}]);
  const { version } = await act(depot, 'receive', { input: { returnOrderNumber: owed!.number, receivedAt: '2026-03-09T10:00:00Z', scannedBy: 'DOCK' } });
  return { returnId: owed!.id, expectedVersion: version! };
}

const photo = async (organizationId = partner.id, body = drawnPicture()): Promise<string> => (await files.send(depot, { body, query: `organizationId=${organizationId}&fileName=box.png` })).answer.fileId;
const accepted = { verdict: 'ACCEPTED', extent: 'RETURNABLE' };

describe('IDS-05: photos of an inspection', () => {
  it('IDS-05 ERS-14: stay with the return that they show, are seen by its partner and nobody else, and cost a list one statement', async () => {
    const first = await received();
    const photoFileIds = [await photo(), await photo()];
    expect(await act(depot, 'inspect', { input: { ...first, ...accepted, photoFileIds } })).toMatchObject({ state: 'INSPECTED' });
    const asked = 'query ($id: ID!) { returnOrder(id: $id) { inspectionPhotos { kind fileName downloadPath thumbnailPath } } }';
    const { data } = await desk.ask<{ returnOrder: { inspectionPhotos: object[] } }>(partnerMember(partner.id), asked, { id: first.returnId });
    expect(data!.returnOrder.inspectionPhotos).toEqual(photoFileIds.map((id) => ({ kind: 'PHOTO', fileName: 'box.png', downloadPath: `/attachments?id=${id}`, thumbnailPath: `/attachments?id=${id}&size=thumbnail` })));
    expect([(await files.fetch(partnerMember(partner.id), photoFileIds[0]!)).status, (await files.fetch(partnerMember(desk.theirs.id), photoFileIds[0]!)).status]).toEqual([200, 404]);
    const second = await received();
    await act(depot, 'inspect', { input: { ...second, ...accepted, photoFileIds: [await photo()] } });
    const page = (count: number) => desk.ask(depot, `{ returnOrders(first: ${count}, filter: { organizationId: "${partner.id}" }) { nodes { id inspectionPhotos { id } } } }`);
    const [one, many] = [await page(1), await page(50)];
    expect([one.errors, many.errors, many.statements]).toEqual([[], [], one.statements]);
  });

  it('IDS-05: what is no photo of the organisation’s is refused by its reason, and nothing of the inspection is kept', async () => {
    const input = { ...(await received()), ...accepted };
    const paper = await photo(partner.id, Buffer.from(`%PDF-1.7 ${randomUUID()}`));
    for (const [ids, reason] of [[[randomUUID()], 'PHOTO_UNKNOWN'], [[await photo(desk.theirs.id)], 'PHOTO_UNKNOWN'], [[await photo(), paper], 'NOT_A_PICTURE']] as const) {
      expect(await act(depot, 'inspect', { input: { ...input, photoFileIds: ids } })).toMatchObject({ __typename: 'ReturnInspectionRefused', inspectionReason: reason });
    }
    expect(await refused(depot, 'inspect', { input: { ...input, photoFileIds: Array.from({ length: 21 }, () => randomUUID()) } })).toMatchObject({ field: 'input.photoFileIds' });
    expect(await refused(depot, 'inspect', { input: { ...input, photoFileIds: ['box.png'] } })).toMatchObject({ field: 'input.photoFileIds[0]' });
    expect(await desk.look('select state, (select count(*)::int from repairs.attachment a where a.return_order_id = o.id) as photos from repairs.return_order o where id = $1', [input.returnId])).toEqual([{ state: 'RECEIVED', photos: 0 }]);
  });
});
