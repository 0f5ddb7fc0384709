import { Readable } from 'node:stream';

import { inTransaction } from '@platform/kit/database/session.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { Locale } from '@platform/kit/pure/locale.js';
import { attachToRepair } from '@platform/repairs/actions/attachments/attach-to-repair.js';
import { detachFromRepair } from '@platform/repairs/actions/attachments/detach-from-repair.js';
import { receiveAttachment } from '@platform/repairs/actions/attachments/receive-attachment.js';
import { Attachment } from '@platform/repairs/db/attachments/attachment.entity.js';
import type { AttachmentKind } from '@platform/repairs/domain/attachments/attachment-refusal.js';

import { drawnPng } from '../evidence/drawn-png.js';
import type { DemoPartner } from '../partners.js';
import { diagnosticsPdf } from './diagnostics-pdf.js';
import { type DeviceView, drawnDevice } from './drawn-devices.js';

interface OpenRepair {
  id: string;
  dispatchId: string;
  serialNumber: string;
  product: string;
  createdAt: Date;
}

export const pictureSize = { width: 360, height: 432 };
const repairsShown = 3;

const languages: Readonly<Record<string, Locale>> = { NO: 'nb', SE: 'sv', DE: 'de' };
const notes: Readonly<Record<Locale, readonly [atArrival: string, back: string, mistaken: string]>> = {
  en: ['As it arrived', 'The back is without a mark', 'Shows another device'],
  nb: ['Slik den kom inn', 'Baksiden er uten merker', 'Viser en annen enhet'],
  sv: ['Som den kom in', 'Baksidan är utan märken', 'Visar en annan enhet'],
  de: ['So kam es an', 'Die Rückseite ist ohne Spuren', 'Zeigt ein anderes Gerät'],
};

/** What a partner's people have attached to the repairs they have had longest: pictures, diagnostics, and one picture that was taken off. */
export async function showRepairs(world: FileWorld, context: ActionContext, partner: DemoPartner): Promise<void> {
  const locale = languages[partner.country.code] ?? 'en';
  for (const [index, repair] of (await openRepairs(context, partner.id)).entries()) {
    const seed = partner.index * 10 + index;
    const show = attaching(world, context, { partner, repair });
    const [atArrival, back, mistaken] = notes[locale];
    const views: readonly DeviceView[] = ['cracked', 'front', 'swollen'];
    await show({ fileName: `${repair.dispatchId}-1.png`, kind: 'PHOTO', note: atArrival, bytes: picture(views[index % views.length]!, seed) });
    if (index % 2 === 0) await show({ fileName: `${repair.dispatchId}-2.png`, kind: 'PHOTO', note: back, bytes: picture('back', seed) });
    await show({ fileName: `${repair.dispatchId}.pdf`, kind: 'DIAGNOSTICS', note: null, bytes: Readable.from(diagnosticsPdf({ ...repair, date: repair.createdAt.toISOString().slice(0, 10) }, locale)) });
    if (index === 0) {
      await show({ fileName: `${repair.dispatchId}-3.png`, kind: 'PHOTO', note: null, bytes: picture('other device', seed) });
      await takeOffLast(context, { tenantId: partner.id, repairId: repair.id, reason: mistaken });
    }
  }
}

/** A picture of a device, as it is sent. */
export function picture(view: DeviceView, seed: number): Readable {
  return Readable.from([drawnPng(pictureSize, drawnDevice(view, seed))]);
}

async function openRepairs(context: ActionContext, tenantId: string): Promise<OpenRepair[]> {
  return inTransaction(context.dataSource, actorOf(context), (manager) =>
    manager.query<OpenRepair[]>(
      `select r.id, r.dispatch_id as "dispatchId", d.serial_number as "serialNumber", coalesce(d.product_name, '') as product, r.created_at as "createdAt"
       from repairs.repair r join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id
       where r.tenant_id = $1 and r.completed_at is null and r.status <> 'CANCELLED' and d.product_line = 'IPHONE' order by r.created_at, r.id limit $2`,
      [tenantId, repairsShown],
    ),
  );
}

interface Shown {
  fileName: string;
  kind: AttachmentKind;
  note: string | null;
  bytes: Readable;
}

function attaching(world: FileWorld, context: ActionContext, { partner, repair }: { partner: DemoPartner; repair: OpenRepair }): (shown: Shown) => Promise<void> {
  const { viewer, requestId } = context;
  return async ({ fileName, kind, note, bytes }) => {
    const { file } = must(await receiveAttachment(world, { viewer, requestId, organizationId: partner.id, fileName, uploadId: null, bytes }));
    must(await attachToRepair(context, { repairId: repair.id, attachmentFileId: file.id, kind, note }));
  };
}

async function takeOffLast(context: ActionContext, { tenantId, repairId, reason }: { tenantId: string; repairId: string; reason: string }): Promise<void> {
  const [last] = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.find(Attachment, { where: { tenantId, repairId }, order: { id: 'DESC' }, take: 1 }));
  must(await detachFromRepair(context, { attachmentId: last!.id, expectedVersion: last!.version, reason }));
}

/** What the demonstration does follows the rules. */
export function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`What the demonstration attaches does not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}
