import { IsNull } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Attachment, stillAttached } from '../../db/attachments/attachment.entity.js';
import { type AttachmentKind, attachmentRefusal, type AttachmentRefusal, attachmentsMax } from '../../domain/attachments/attachment-refusal.js';
import { type RepairGone, withRepair } from '../repairs/with-repair.js';
import { fileToAttach } from './file-to-attach.js';

export interface FileOfRepair {
  repairId: string;
  attachmentFileId: string;
  kind: AttachmentKind;
  note: string | null;
}

export type AttachedToRepair = { repairId: string } | { refused: 'FILE_UNKNOWN' | AttachmentRefusal } | RepairGone;

/** Attaches a file to a repair, whatever its status. Attached to it once more, it is what it already was. */
export function attachToRepair(context: ActionContext, { repairId, attachmentFileId, kind, note }: FileOfRepair): Promise<AttachedToRepair> {
  return withRepair<AttachedToRepair>(context, { action: 'attachToRepair', repairId }, async ({ manager, entry, repair: { tenantId } }) => {
    const file = await fileToAttach(manager, { tenantId, id: attachmentFileId });
    if (file === null) return { refused: 'FILE_UNKNOWN' };
    const attached = await manager.findBy(Attachment, { tenantId, repairId, detachedAt: IsNull() });
    if (attached.some(({ fileId }) => fileId === file.id)) return { repairId };
    const refusal = attachmentRefusal({ kind, mediaType: file.mediaType, attached: attached.length, max: attachmentsMax });
    if (refusal !== null) return { refused: refusal };
    const { viewer, now, newId } = context;
    const attachment = { tenantId, id: newId(), fileId: file.id, repairId, expressReplacementId: null, returnOrderId: null, kind, note, attachedAt: now(), attachedBy: viewer.subject, attachedByName: viewer.name, ...stillAttached };
    await manager.save(manager.create(Attachment, attachment));
    entry.changes({ attachmentId: { to: attachment.id }, fileId: { to: file.id }, kind: { to: kind } });
    return { repairId };
  });
}
