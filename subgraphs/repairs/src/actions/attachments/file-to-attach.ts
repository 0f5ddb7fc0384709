import type { EntityManager } from 'typeorm';

import { AttachmentFile } from '../../db/attachments/attachment-file.entity.js';

/** A file that is about to be attached, held so that nobody clears it away meanwhile; null when the organisation sent none such. */
export function fileToAttach(manager: EntityManager, { tenantId, id }: { tenantId: string; id: string }): Promise<AttachmentFile | null> {
  return manager.findOne(AttachmentFile, { where: { tenantId, id }, lock: { mode: 'pessimistic_read' } });
}
