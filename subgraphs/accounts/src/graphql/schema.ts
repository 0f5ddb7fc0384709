import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { serviceAccountSource, standingProposalSource } from '../db/sources.js';
import type { CardEntries } from '../actions/holds/open-card-entry.js';
import { accessRules } from './access-rules.js';
import { FeeEstimateResolver } from './assessments/fee-estimate.resolver.js';
import { FeeResolver } from './assessments/fee.resolver.js';
import { HoldResolver } from './assessments/hold.resolver.js';
import { ChangeAccountStandingMutation } from './change-account-standing.mutation.js';
import { KeyFiguresResolver } from './key-figures/key-figures.resolver.js';
import { billingLoaders, billingResolvers } from './billing/billing-resolvers.js';
import { priceLoaders, priceResolvers } from './prices/price-resolvers.js';
import { creditLoaders, creditResolvers } from './credit/credit-resolvers.js';
import { DecideStandingProposalMutation } from './decide-standing-proposal.mutation.js';
import { holdLoaders, holdResolvers } from './holds/hold-resolvers.js';
import { openCardEntryMutation } from './holds/open-card-entry.mutation.js';
import { messageResolvers } from './messages/message-resolvers.js';
import { ChangeSoldToMutation } from './numbers/change-sold-to.mutation.js';
import { OpenServiceAccountMutation } from './open-service-account.mutation.js';
import { OrganizationResolver } from './organization.resolver.js';
import { ProposeStandingChangeMutation } from './propose-standing-change.mutation.js';
import { RecordAccountAgreementMutation } from './record-account-agreement.mutation.js';
import { ServiceAccountResolver, StandingChangeResolver } from './service-account.resolver.js';
import { StandingProposalResolver } from './standing-proposal.resolver.js';

/** Builds the subgraph's executable schema and its contract; cards are entered at the provider that it is given. */
export function buildSchema({ provider = null }: { provider?: CardEntries | null } = {}): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      ServiceAccountResolver,
      StandingChangeResolver,
      StandingProposalResolver,
      OrganizationResolver,
      KeyFiguresResolver,
      OpenServiceAccountMutation,
      ChangeAccountStandingMutation,
      ProposeStandingChangeMutation,
      DecideStandingProposalMutation,
      RecordAccountAgreementMutation,
      ChangeSoldToMutation,
      HoldResolver,
      FeeResolver,
      FeeEstimateResolver,
      ...creditResolvers,
      ...billingResolvers,
      ...priceResolvers,
      ...holdResolvers,
      ...messageResolvers,
      openCardEntryMutation(provider),
    ],
    references: {
      ServiceAccount: (ids, { reads }, selection) => readByIds(reads, { source: serviceAccountSource, selection, ids }),
      StandingProposal: (ids, { reads }, selection) => readByIds(reads, { source: standingProposalSource, selection, ids }),
      ...creditLoaders,
      ...billingLoaders,
      ...priceLoaders,
      ...holdLoaders,
      Organization: 'stub',
    },
    rules: accessRules,
  });
}
