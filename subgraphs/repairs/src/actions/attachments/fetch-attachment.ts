import { type FileWorld, keysOf } from '@platform/kit/files/kept/file-world.js';
import type { StoredFile } from '@platform/kit/files/store/file-store.js';
import { look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { AttachmentFile } from '../../db/attachments/attachment-file.entity.js';

export interface AttachmentAsked {
  viewer: Viewer;
  requestId: string;
  fileId: string;
  isThumbnail: boolean;
}

export interface AttachmentFetched {
  stored: StoredFile;
  file: AttachmentFile;
}

/** Opens a file that the viewer may see; null when there is none, or it has no thumbnail. */
export async function fetchAttachment({ dataSource, store, log }: FileWorld, { fileId, isThumbnail, ...asked }: AttachmentAsked): Promise<AttachmentFetched | null> {
  const file = await look({ ...asked, dataSource }, (manager) => manager.findOneBy(AttachmentFile, { id: fileId }));
  if (file === null || (isThumbnail && file.width === null)) return null;
  const keys = keysOf(file);
  const stored = await store.get(isThumbnail ? keys.thumbnail : keys.file);
  if (stored === null) log.error({ fileId, requestId: asked.requestId }, 'the storage has lost a file that is attached');
  return stored === null ? null : { stored, file };
}
