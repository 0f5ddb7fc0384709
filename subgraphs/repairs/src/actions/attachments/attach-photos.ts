import { type EntityManager, In } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { AttachmentFile } from '../../db/attachments/attachment-file.entity.js';
import { Attachment, stillAttached } from '../../db/attachments/attachment.entity.js';
import { attachmentRefusal, photosMax } from '../../domain/attachments/attachment-refusal.js';

/** The pictures behind the ids, in their order and held until the transaction ends; or why one of them is none. */
export async function photosToAttach(manager: EntityManager, { tenantId, ids }: { tenantId: string; ids: readonly string[] }): Promise<AttachmentFile[] | 'PHOTO_UNKNOWN' | 'NOT_A_PICTURE'> {
  const wanted = [...new Set(ids)];
  const found = await manager.find(AttachmentFile, { where: { tenantId, id: In(wanted) }, lock: { mode: 'pessimistic_read' } });
  if (found.length < wanted.length) return 'PHOTO_UNKNOWN';
  const isPicture = ({ mediaType }: AttachmentFile): boolean => attachmentRefusal({ kind: 'PHOTO', mediaType, attached: 0, max: photosMax }) === null;
  if (!found.every(isPicture)) return 'NOT_A_PICTURE';
  return wanted.map((id) => found.find((file) => file.id === id)!);
}

interface Taken {
  tenantId: string;
  /** What was inspected. */
  of: { expressReplacementId: string } | { returnOrderId: string };
  photos: readonly AttachmentFile[];
}

/** Attaches photos to an inspection, for good. */
export async function attachPhotos({ viewer, now, newId }: ActionContext, manager: EntityManager, { tenantId, of, photos }: Taken): Promise<void> {
  const by = { attachedAt: now(), attachedBy: viewer.subject, attachedByName: viewer.name, ...stillAttached };
  const about = { tenantId, repairId: null, expressReplacementId: null, returnOrderId: null, ...of, kind: 'PHOTO', note: null } as const;
  for (const { id: fileId } of photos) await manager.save(manager.create(Attachment, { ...about, ...by, id: newId(), fileId }));
}
