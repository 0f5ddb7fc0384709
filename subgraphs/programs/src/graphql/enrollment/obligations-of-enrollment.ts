import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { readLatestDecisions } from '../../db/decisions/read-stored-decisions.js';
import type { WatchedProgram } from '../../domain/decisions/watched-criteria.js';
import { obligationsOf } from '../../domain/obligations/obligations.js';
import type { Obligation } from '../../domain/obligations/obligation.js';

/** What an enrolment owes by its latest decision, today; the decisions of all enrolments of a request are read together. */
export async function obligationsOfEnrollment(context: RequestContext, { id, region }: { id: string; region: string }): Promise<Obligation[]> {
  const latest = batchOne('latest decisions', context, async (ids) => (await readLatestDecisions(context.reads, ids)).map((decision) => ({ id: decision.enrollmentId, decision })));
  const [found, ruleSets] = await Promise.all([latest.load(id), ruleSetsOf(context)]);
  if (found === null) return [];
  const { program, region: regionOfTerms, ruleSetVersion, results, waivedCriteria, facts } = found.decision;
  const ruleSet = ruleSets.find((terms) => terms.program === program && terms.region === regionOfTerms && terms.version === ruleSetVersion)!;
  return obligationsOf({ program: program as WatchedProgram, results, waivedCriteria, facts, today: todayInRegion(region, context.now()) }, ruleSet);
}
