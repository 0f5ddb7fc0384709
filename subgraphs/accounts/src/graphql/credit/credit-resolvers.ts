import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { creditLineSource, creditProposalSource } from '../../db/credit/credit-sources.js';
import { LedgerResolver } from '../ledger/ledger.resolver.js';
import { CreditLineResolver, CreditRaiseResolver } from './credit-line.resolver.js';
import { CreditProposalResolver } from './credit-proposal.resolver.js';
import { DecideCreditProposalMutation } from './decide-credit-proposal.mutation.js';
import { balanceProposalSource } from '../../db/balances/balance-proposal-source.js';
import { BalanceMutations } from '../balances/balance.mutations.js';
import { BalanceProposalResolver } from '../balances/balance.resolver.js';
import { ReconciliationResolver } from '../reconciliation/reconciliation.resolver.js';
import { ExposureResolver } from './exposure.resolver.js';
import { ProposeCreditMutation } from './propose-credit.mutation.js';

/** The ways into credit lines. */
export const creditResolvers = [CreditLineResolver, CreditRaiseResolver, CreditProposalResolver, ProposeCreditMutation, DecideCreditProposalMutation, LedgerResolver, ExposureResolver, ReconciliationResolver, BalanceProposalResolver, BalanceMutations] as const;

export const creditLoaders: ReferenceLoaders = {
  CreditLine: (ids, { reads }, selection) => readByIds(reads, { source: creditLineSource, selection, ids }),
  BalanceProposal: (ids, { reads }, selection) => readByIds(reads, { source: balanceProposalSource, selection, ids }),
  CreditProposal: (ids, { reads }, selection) => readByIds(reads, { source: creditProposalSource, selection, ids }),
};
