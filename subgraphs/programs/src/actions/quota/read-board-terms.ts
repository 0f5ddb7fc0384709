import type { ReadSession } from '@platform/kit/database/session.js';
import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';

import { readRegionsInUse } from '../../db/organization/read-regions-in-use.js';
import { type BoardQuery, needsStandings } from '../../db/quota/read-quarter-board.js';
import type { RegionStanding } from '../../db/quota/region-standing.js';
import type { Terms } from './assess-partner-quarters.js';
import { regionStanding } from './region-standing.js';

interface BoardTerms {
  terms: Terms;
  standings: RegionStanding[];
}

/** The terms the board is judged by, and how each region stands where its rows are chosen or ordered by that. */
export async function readBoardTerms(
  reads: Pick<ReadSession, 'query'>,
  query: Pick<BoardQuery, 'filter' | 'sort' | 'running'>,
  { ruleSets, now }: { ruleSets: Promise<HashedRuleSet[]>; now: Date },
): Promise<BoardTerms> {
  const [known, regions] = await Promise.all([ruleSets, needsStandings(query) ? readRegionsInUse(reads) : []]);
  const terms: Terms = { ruleSets: known, now };
  return { terms, standings: answerOrRefuse('quarters', () => regions.map((region) => regionStanding(region, query.running, terms))) };
}
