import { type AskedTerms, type TermsAsked, termsInForce } from '@platform/kit/graphql/assessments/terms-in-force.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { readOrganizationRegion } from '../../db/known/read-organization-region.js';

/** The terms in force for a what-if question about an order, a return or a repair. */
export function termsFor(context: RequestContext, asked: TermsAsked): Promise<AskedTerms> {
  return termsInForce(context, { ...asked, regionOf: readOrganizationRegion });
}
