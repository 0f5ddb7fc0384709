import type { ReadSession } from '@platform/kit/database/session.js';

import { readCandidateIds } from '../../../db/audit/planning/read-audit-candidates.js';
import type { AuditSeason } from '../../../db/audit/season/audit-season.entity.js';

export interface ChosenPartners {
  chosen: string[];
  /** The first of them: those an audit is to be planned for. Behind them stand those that have an open one, so that they are told of. */
  dueCount: number;
}

const toldOfMax = 5_000;

/** The partners of a season: those that were named, or by their reasons, the weightiest first. */
export async function choosePartners(reads: Pick<ReadSession, 'query'>, { givenIds, country, region, minScore, atMost }: AuditSeason): Promise<ChosenPartners> {
  if (givenIds !== null) return { chosen: givenIds, dueCount: givenIds.length };
  const filter = { country, region, minScore };
  const free = await readCandidateIds(reads, { filter: { ...filter, isOpen: false }, atMost: atMost! });
  const audited = await readCandidateIds(reads, { filter: { ...filter, isOpen: true }, atMost: toldOfMax });
  return { chosen: [...free, ...audited], dueCount: free.length };
}
