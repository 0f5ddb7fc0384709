import type { ReadSession } from '@platform/kit/database/session.js';
import { Parameters } from '@platform/kit/list/parameters.js';

import { approvedPartners, type PartnerQuarterFacts, type PartnerQuarterRow, quarterFactColumns, quarterFacts, type QuarterFactsAsked } from './partner-quarter-facts.js';

/** What is on record of the partners for the quarters, in one statement; an organisation that was never approved is absent. */
export async function readPartnerQuarters(
  reads: Pick<ReadSession, 'query'>,
  { organizationIds, ...asked }: QuarterFactsAsked & { organizationIds: readonly string[] },
): Promise<PartnerQuarterFacts[]> {
  const parameters = new Parameters();
  const columns = quarterFactColumns(asked, parameters);
  const rows = await reads.query<PartnerQuarterRow>(`select ${columns} from ${approvedPartners} where o.tenant_id = any(${parameters.add(organizationIds)}::uuid[])`, parameters.values);
  return rows.map(quarterFacts);
}
