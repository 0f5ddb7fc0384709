import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Attachment } from '../../db/attachments/attachment.entity.js';

export interface AttachmentToDetach {
  attachmentId: string;
  expectedVersion: number;
  reason: string;
}

export type DetachedFromRepair = { repairId: string } | { refused: 'ATTACHMENT_UNKNOWN' | 'ATTACHMENT_DETACHED' } | { refused: 'CHANGED_SINCE'; currentVersion: number };

/** Takes a file off a repair, with the reason; the record and the file stay. What an inspection rests on is not taken off. */
export async function detachFromRepair(context: ActionContext, { attachmentId, expectedVersion, reason }: AttachmentToDetach): Promise<DetachedFromRepair> {
  const known = await look(context, (manager) => manager.findOneBy(Attachment, { id: attachmentId }));
  const repairId = known?.repairId ?? null;
  const deed = { action: 'detachFromRepair', tenant: known?.tenantId ?? null, subject: { type: 'Attachment', id: attachmentId }, reason };
  if (known === null || repairId === null) return refuse(context, deed, { refused: 'ATTACHMENT_UNKNOWN' });
  return perform<DetachedFromRepair>(context, { ...deed, subject: { type: 'Repair', id: repairId } }, async (manager, entry) => {
    const attachment = await manager.findOneOrFail(Attachment, { where: { tenantId: known.tenantId, id: attachmentId }, lock: { mode: 'pessimistic_write' } });
    if (attachment.detachedAt !== null) return { refused: 'ATTACHMENT_DETACHED' };
    if (attachment.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: attachment.version };
    const { viewer, now } = context;
    await manager.save(Object.assign(attachment, { detachedAt: now(), detachedBy: viewer.subject, detachedByName: viewer.name, detachReason: reason }));
    entry.changes({ attachmentId: { to: attachmentId }, isDetached: { from: false, to: true } });
    return { repairId };
  });
}
