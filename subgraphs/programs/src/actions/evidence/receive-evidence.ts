import { type FindOptionsWhere, IsNull } from 'typeorm';

import { refuse } from '@platform/kit/audit-trail/perform.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { type FileKept, type FileSent, keepFile } from '@platform/kit/files/kept/keep-file.js';
import { look } from '@platform/kit/graphql/context.js';

import { EvidenceFile } from '../../db/evidence/evidence-file.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';

export type EvidenceReceived = FileKept | { refused: 'ORGANIZATION_UNKNOWN' };

const action = 'receiveEvidence';
const there: FindOptionsWhere<EvidenceFile> = { erasedAt: IsNull() };

/** Takes in a file about an organisation, as it streams; one whose bytes were erased may be sent anew. */
export async function receiveEvidence(world: FileWorld, sent: FileSent): Promise<EvidenceReceived> {
  const doer = { ...world, viewer: sent.viewer, requestId: sent.requestId };
  const subject = { type: 'Organization', id: sent.organizationId };
  const isKnown = await look(doer, (manager) => manager.existsBy(Organization, { id: sent.organizationId }));
  if (!isKnown) return refuse(doer, { action, tenant: null, subject }, { refused: 'ORGANIZATION_UNKNOWN' });
  return keepFile(world, sent, { entity: EvidenceFile, action, thing: 'EvidenceDocument', there });
}
