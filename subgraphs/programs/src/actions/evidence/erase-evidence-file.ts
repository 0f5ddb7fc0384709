import { type EntityManager, IsNull } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Evidence } from '../../db/evidence/evidence.entity.js';
import { EvidenceFile } from '../../db/evidence/evidence-file.entity.js';

export interface FileToErase {
  fileId: string;
  reason: string;
}

export type ErasureOfFile = { fileId: string; erasedAt: Date } | { refused: 'FILE_UNKNOWN' | 'ATTACHED' | 'CITED' };

/**
 * Erases the content of a file that is attached nowhere and that no decision or closed audit rests on, as when somebody sent
 * what they should not have. That it was there, its hash and the reason stay.
 */
export async function eraseEvidenceFile(context: ActionContext, { fileId, reason }: FileToErase): Promise<ErasureOfFile> {
  const known = await look(context, (manager) => manager.findOneBy(EvidenceFile, { id: fileId }));
  const deed = { action: 'eraseEvidenceFile', reason, tenant: known?.tenantId ?? null, subject: { type: 'EvidenceDocument', id: fileId } };
  if (known === null || known.erasedAt !== null) return refuse(context, deed, { refused: 'FILE_UNKNOWN' });
  const { tenantId } = known;
  return perform<ErasureOfFile>(context, deed, (manager, entry) => erase(context, { tenantId, fileId, reason }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function erase({ viewer, now }: ActionContext, { tenantId, fileId, reason }: FileToErase & { tenantId: string }, { manager, entry }: Writing): Promise<ErasureOfFile> {
  const file = await manager.findOneOrFail(EvidenceFile, { where: { tenantId, id: fileId }, lock: { mode: 'pessimistic_write' } });
  if (file.erasedAt !== null) return { refused: 'FILE_UNKNOWN' };
  if (await manager.existsBy(Evidence, { tenantId, fileId, detachedAt: IsNull() })) return { refused: 'ATTACHED' };
  if (await isCited(manager, { tenantId, fileId })) return { refused: 'CITED' };
  const erasedAt = now();
  await manager.save(Object.assign(file, { erasedAt, erasedBy: viewer.subject, erasedByName: viewer.name, eraseReason: reason }));
  entry.changes({ sha256: { from: file.sha256, to: null } });
  return { fileId, erasedAt };
}

async function isCited(manager: EntityManager, { tenantId, fileId }: { tenantId: string; fileId: string }): Promise<boolean> {
  const [row] = await manager.query<{ isCited: boolean }[]>(
    `select exists (select 1 from evidence e join evidence_citation c on c.tenant_id = e.tenant_id and c.evidence_id = e.id where e.tenant_id = $1 and e.file_id = $2) as "isCited"`,
    [tenantId, fileId],
  );
  return row?.isCited === true;
}
