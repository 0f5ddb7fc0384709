import { type AccessRule, type AccessRules, managers, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';
import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { expressSource } from '../../db/express/express-source.js';
import { ExpressEligibilityResolver } from './express-eligibility.resolver.js';
import { ExpressStepsMutation } from './express-steps.mutation.js';
import { ExpressResolver } from './express.resolver.js';
import { RequestExpressMutation } from './request-express.mutation.js';
import { ShipExpressMutation } from './ship-express.mutation.js';

export const expressReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

/** Express replacements and their steps. */
export const expressResolvers = [
  ExpressResolver,
  ExpressEligibilityResolver,
  RequestExpressMutation,
  ShipExpressMutation,
  ExpressStepsMutation,
] as const;

/** How references to express replacements become things. */
export const expressReferences: ReferenceLoaders = {
  ExpressReplacement: (ids, { reads }, selection) => readByIds(reads, { source: expressSource, selection, ids }),
};

/** Who may ask what of express replacements: shipping, scanning and inspecting are the manufacturer's. */
export const expressRules = {
  Query: {
    expressEligibility: expressReaders,
    expressReplacement: expressReaders,
    expressReplacements: expressReaders,
    expressReplacementsByIds: expressReaders,
  },
  Mutation: {
    requestExpressReplacement: managersAndPartnerStaff,
    cancelExpressReplacement: managersAndPartnerStaff,
    shipExpressReplacement: managers,
    recordExpressScan: managers,
    inspectExpressReplacement: managers,
  },
  references: {
    ExpressReplacement: expressReaders,
  },
} satisfies AccessRules;
