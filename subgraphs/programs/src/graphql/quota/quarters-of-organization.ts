import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { assessPartnerQuarters } from '../../actions/quota/assess-partner-quarters.js';
import { readPartnerQuarters } from '../../db/quota/read-partner-quarters.js';
import { type QuarterAssessment, quarterAssessmentOf } from './quarter-assessment.js';
import { requestedQuarters } from './requested-quarters.js';

interface QuartersAsked {
  organizationId: string;
  last: number;
  /** Whether the technicians of those quarters matter. */
  technicians: boolean;
}

/** The last quarters of an organisation; those of all organisations of a request are read together. */
export async function quartersOfOrganization(context: RequestContext, { organizationId, last, technicians }: QuartersAsked): Promise<QuarterAssessment[]> {
  const quarters = requestedQuarters('last', last, context.now());
  const facts = batchOne(`quarters ${last} ${technicians}`, context, (organizationIds) => readPartnerQuarters(context.reads, { organizationIds, quarters, technicians }));
  const [partner, ruleSets] = await Promise.all([facts.load(organizationId), ruleSetsOf(context)]);
  if (partner === null) return [];
  return answerOrRefuse('last', () => assessPartnerQuarters(partner, quarters, { ruleSets, now: context.now() })).map(quarterAssessmentOf);
}
