import { refuse } from '@platform/kit/audit-trail/perform.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { type FileKept, type FileSent, keepFile } from '@platform/kit/files/kept/keep-file.js';
import { look } from '@platform/kit/graphql/context.js';

import { AttachmentFile } from '../../db/attachments/attachment-file.entity.js';
import { KnownOrganization } from '../../db/known/known-organization.entity.js';

export type AttachmentReceived = FileKept | { refused: 'ORGANIZATION_UNKNOWN' };

const action = 'receiveAttachment';

/** Takes in a picture or paper of an organisation's, as it streams; what it belongs to is said afterwards. */
export async function receiveAttachment(world: FileWorld, sent: FileSent): Promise<AttachmentReceived> {
  const doer = { ...world, viewer: sent.viewer, requestId: sent.requestId };
  const subject = { type: 'Organization', id: sent.organizationId };
  const isKnown = await look(doer, (manager) => manager.existsBy(KnownOrganization, { tenantId: sent.organizationId }));
  if (!isKnown) return refuse(doer, { action, tenant: null, subject }, { refused: 'ORGANIZATION_UNKNOWN' });
  return keepFile(world, sent, { entity: AttachmentFile, action, thing: 'AttachmentFile', there: {} });
}
