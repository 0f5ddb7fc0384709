import { look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { EvidenceFile } from '../../db/evidence/evidence-file.entity.js';
import type { StoredFile } from '../../db/files/file-store.js';
import { type EvidenceWorld, keysOf } from './evidence-world.js';

export interface EvidenceAsked {
  viewer: Viewer;
  requestId: string;
  fileId: string;
  isThumbnail: boolean;
}

export type EvidenceFetched = StoredFile & { file: EvidenceFile };

/** Opens a file that the viewer may see; null when there is none, it was erased, or it has no thumbnail. */
export async function fetchEvidence({ dataSource, store, log }: EvidenceWorld, { fileId, isThumbnail, ...asked }: EvidenceAsked): Promise<EvidenceFetched | null> {
  const file = await look({ ...asked, dataSource }, (manager) => manager.findOneBy(EvidenceFile, { id: fileId }));
  if (file === null || file.erasedAt !== null || (isThumbnail && file.width === null)) return null;
  const keys = keysOf(file);
  const stored = await store.get(isThumbnail ? keys.thumbnail : keys.file);
  if (stored === null) log.error({ fileId, requestId: asked.requestId }, 'the storage has lost a file of evidence');
  return stored === null ? null : { ...stored, file };
}
