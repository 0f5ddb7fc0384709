import type { EntityManager } from 'typeorm';

import { EvidenceCitation } from '../../db/evidence/evidence-citation.entity.js';

export interface Citation extends Pick<EvidenceCitation, 'tenantId' | 'citedBy' | 'citedById' | 'citedAt'> {
  evidenceIds: readonly string[];
}

/** Notes that a decision or a closed audit rests on evidence, in the transaction that makes it so: the files are then kept for good. */
export async function citeEvidence(manager: EntityManager, { evidenceIds, ...citation }: Citation): Promise<void> {
  if (evidenceIds.length === 0) return;
  await manager.createQueryBuilder().insert().into(EvidenceCitation).values(evidenceIds.map((evidenceId) => ({ ...citation, evidenceId }))).orIgnore().execute();
}
