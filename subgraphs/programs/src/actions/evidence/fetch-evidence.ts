import { type FileWorld, keysOf } from '@platform/kit/files/kept/file-world.js';
import type { StoredFile } from '@platform/kit/files/store/file-store.js';
import { look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { EvidenceFile } from '../../db/evidence/evidence-file.entity.js';

export interface EvidenceAsked {
  viewer: Viewer;
  requestId: string;
  fileId: string;
  isThumbnail: boolean;
}

export interface EvidenceFetched {
  stored: StoredFile;
  file: EvidenceFile;
}

/** Opens a file that the viewer may see; null when there is none, it was erased, or it has no thumbnail. */
export async function fetchEvidence({ dataSource, store, log }: FileWorld, { fileId, isThumbnail, ...asked }: EvidenceAsked): Promise<EvidenceFetched | null> {
  const file = await look({ ...asked, dataSource }, (manager) => manager.findOneBy(EvidenceFile, { id: fileId }));
  if (file === null || file.erasedAt !== null || (isThumbnail && file.width === null)) return null;
  const keys = keysOf(file);
  const stored = await store.get(isThumbnail ? keys.thumbnail : keys.file);
  if (stored === null) log.error({ fileId, requestId: asked.requestId }, 'the storage has lost a file of evidence');
  return stored === null ? null : { stored, file };
}
