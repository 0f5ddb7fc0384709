import { type FileDesk, openFileDesk } from '@platform/kit/testing/file-desk.js';

import { attachmentRoutes } from '../attachment-files.js';
import type { KnownNetwork } from './known-network.js';

/** The ways in and out for pictures and papers of repairs, behind a server of their own. */
export function openAttachmentDesk({ dataSource }: Pick<KnownNetwork, 'dataSource'>): Promise<FileDesk> {
  return openFileDesk({ dataSource, path: '/attachments', routes: attachmentRoutes });
}
