import { type AccessRules, everyRole, managers, staff } from '@platform/kit/graphql/access-rules.js';
import { billingRules } from './billing/billing-resolvers.js';
import { holdRules } from './holds/hold-resolvers.js';
import { messageRules } from './messages/message-resolvers.js';
import { priceRules } from './prices/price-resolvers.js';
import { creditMutations, creditQueries, creditReferences } from './credit/access-rules.js';

/** Who may ask what of Accounts & Credit. */
export const accessRules: AccessRules = {
  Query: {
    serviceAccount: everyRole,
    serviceAccounts: everyRole,
    serviceAccountsByIds: everyRole,
    standingProposals: staff,
    ...creditQueries,
    ...billingRules.Query,
    ...priceRules.Query,
    ...messageRules.Query,
    ...holdRules.Query,
    // Questions about the terms: they show no organisation's rows.
    assessHold: everyRole,
    assessFee: everyRole,
    estimateReplacementFee: everyRole,
  },
  Mutation: {
    openServiceAccount: managers,
    recordAccountAgreement: managers,
    changeSoldTo: managers,
    changeAccountStanding: managers,
    proposeStandingChange: managers,
    decideStandingProposal: managers,
    ...creditMutations,
    ...billingRules.Mutation,
    ...priceRules.Mutation,
    ...messageRules.Mutation,
    ...holdRules.Mutation,
  },
  references: {
    ServiceAccount: everyRole,
    StandingProposal: staff,
    ...creditReferences,
    ...billingRules.references,
    ...priceRules.references,
    ...holdRules.references,
    Organization: everyRole,
  },
};
