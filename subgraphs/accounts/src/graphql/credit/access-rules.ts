import { type AccessRule, type AccessRules, everyRole, managers, staff } from '@platform/kit/graphql/access-rules.js';

/** What is owed is nobody's but the administrators' and the staff's. */
const managersPartnerAdminsAndAuditors: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

/** Who may ask what of credit lines and of the ledger behind them. */
export const creditQueries: AccessRules['Query'] = {
  creditLine: everyRole,
  creditLines: everyRole,
  creditProposals: staff,
  balanceProposals: staff,
  creditExposure: staff,
  reconciliation: staff,
  ledgerTransfers: managersPartnerAdminsAndAuditors,
  verifyLedger: staff,
};

export const creditMutations: AccessRules['Mutation'] = {
  proposeCreditLimit: managers,
  proposeCreditRaise: managers,
  decideCreditProposal: managers,
  proposeBalance: managers,
  decideBalanceProposal: managers,
};

export const creditReferences: AccessRules['references'] = {
  CreditLine: everyRole,
  BalanceProposal: staff,
  CreditProposal: staff,
};
