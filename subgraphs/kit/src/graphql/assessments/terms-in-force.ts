import type { ReadSession } from '../../database/session.js';
import type { LocalDate } from '../../pure/local-date.js';
import { ruleSetInForce } from '../../pure/rule-set.js';
import { localDateAt } from '../../pure/time-zone.js';
import { ruleSetsOf } from '../../rule-sets/rule-sets-of.js';
import { answerOrRefuse } from '../answer-or-refuse.js';
import type { HashedRuleSet } from '../assessment.js';
import type { RequestContext } from '../context.js';
import { requireRegion } from '../region.js';

/** A region and the argument it stands in. */
export interface NamedRegion {
  field: string;
  value: string;
}

export interface TermsAsked {
  program: string;
  /** Null where the facts name none: that of the viewer's organisation holds. */
  region: NamedRegion | null;
  asOf: Date | null | undefined;
}

export interface AskedTerms {
  ruleSet: HashedRuleSet;
  asOf: Date;
  /** The date of `asOf`, by UTC. */
  today: LocalDate;
}

/** How a subgraph knows the region of an organisation; null when it does not. */
export type RegionOf = (reads: ReadSession, organizationId: string) => Promise<string | null>;

/**
 * The terms in force for a what-if question, by the region of its facts, else of the viewer's organisation, else of the
 * world. A date without terms is the fault of the argument; that no terms have arrived yet is nobody's.
 */
export async function termsInForce(context: RequestContext, { program, region, asOf: given, regionOf }: TermsAsked & { regionOf: RegionOf }): Promise<AskedTerms> {
  const asOf = given ?? context.now();
  const today = answerOrRefuse('asOf', () => localDateAt(asOf, 'UTC'));
  const named = region && requireRegion(region.field, region.value);
  const [ruleSets, holding] = await Promise.all([ruleSetsOf(context), named ?? regionOfViewer(context, regionOf)]);
  const ofProgram = ruleSets.filter((ruleSet) => ruleSet.program === program);
  if (ofProgram.length === 0) throw new Error(`No terms of ${program} have arrived here yet; programs sends them when it starts.`);
  return { ruleSet: answerOrRefuse('asOf', () => ruleSetInForce(ofProgram, { program, region: holding, on: today })), asOf, today };
}

async function regionOfViewer({ viewer, reads }: RequestContext, regionOf: RegionOf): Promise<string | null> {
  return viewer.tenant === null ? null : regionOf(reads, viewer.tenant);
}
