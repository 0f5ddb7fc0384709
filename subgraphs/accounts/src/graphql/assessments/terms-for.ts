import { type AskedTerms, type TermsAsked, termsInForce } from '@platform/kit/graphql/assessments/terms-in-force.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { readOrganizationRegion } from '../../db/read-organization-region.js';

/** The terms in force for a what-if question about money. */
export function termsFor(context: RequestContext, asked: TermsAsked): Promise<AskedTerms> {
  return termsInForce(context, { ...asked, regionOf: readOrganizationRegion });
}
