import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';

import { auditedQuarters, type Evidence } from '../../actions/audit/check-item.js';
import { readObservedLocations } from '../../db/organization/read-observed-locations.js';
import { readPartnerQuarters } from '../../db/quota/read-partner-quarters.js';

/** What is on record of an organisation for its audits; of all organisations of a request in two statements. */
export async function evidenceOf(organizationId: string, context: RequestContext): Promise<Evidence> {
  const { reads, now } = context;
  const { ended, running } = auditedQuarters(now());
  const [partner, locations] = await Promise.all([
    batchOne('audit evidence', context, (organizationIds) => readPartnerQuarters(reads, { organizationIds, quarters: [ended, running], technicians: true })).load(organizationId),
    batchMany('audit locations', context, (organizationIds) => readObservedLocations(reads, organizationIds)).load(organizationId),
  ]);
  return { partner, locations, now: now() };
}
