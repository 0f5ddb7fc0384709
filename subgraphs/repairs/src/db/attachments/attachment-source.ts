import type { Source } from '@platform/kit/list/source.js';

/** How what is attached is read, with its file; `parentId` is the repair, the express replacement or the return. */
export const attachmentSource: Source = {
  from: 'repairs.attachment a join repairs.attachment_file f on f.tenant_id = a.tenant_id and f.id = a.file_id',
  id: 'a.id',
  always: ['parentId', 'fileId', 'mediaType'],
  columns: {
    ...{ parentId: 'coalesce(a.repair_id, a.express_replacement_id, a.return_order_id)', fileId: 'a.file_id', kind: 'a.kind', note: 'a.note', version: 'a.version' },
    ...{ attachedAt: 'a.attached_at', attachedByName: 'a.attached_by_name', detachedAt: 'a.detached_at', detachedByName: 'a.detached_by_name', detachReason: 'a.detach_reason' },
    ...{ fileName: 'f.file_name', mediaType: 'f.media_type', sizeBytes: 'f.size_bytes', sha256: 'f.sha256', width: 'f.width', height: 'f.height' },
  },
};
