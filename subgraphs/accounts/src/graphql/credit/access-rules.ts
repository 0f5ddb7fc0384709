import { everyRole, managers, staff, type AccessRules } from '@platform/kit/graphql/access-rules.js';

/** Who may ask what of credit lines and of the ledger behind them. */
export const creditQueries: AccessRules['Query'] = {
  creditLine: everyRole,
  creditLines: everyRole,
  creditProposals: staff,
};

export const creditMutations: AccessRules['Mutation'] = {
  proposeCreditLimit: managers,
  proposeCreditRaise: managers,
  decideCreditProposal: managers,
};

export const creditReferences: AccessRules['references'] = {
  CreditLine: everyRole,
  CreditProposal: staff,
};
