import { type AccessRule, type AccessRules, managers, managersAndPartnerAdmins, staff } from '@platform/kit/graphql/access-rules.js';
import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { cardHoldSource, holdProposalSource } from '../../db/holds/hold-sources.js';
import { AskForOtherCardMutation } from './ask-for-other-card.mutation.js';
import { CardHoldAheadResolver } from './card-hold-ahead.resolver.js';
import { CardAuthorizationResolver, CardDisputeResolver, CardHoldPartsResolver, CardReceiptResolver, HoldEventResolver } from './card-hold-parts.resolver.js';
import { CardHoldResolver } from './card-hold.resolver.js';
import { DecideCardHoldMutation } from './decide-card-hold.mutation.js';
import { DecideHoldProposalMutation } from './decide-hold-proposal.mutation.js';
import { ExpressReplacementResolver } from './express-replacement.resolver.js';
import { HoldProposalResolver } from './hold-proposal.resolver.js';
import { ProposeHoldRulingMutation } from './propose-hold-ruling.mutation.js';

/** The ways into holds on customers' cards; the one to the provider's fields is made for a provider. */
export const holdResolvers = [
  CardHoldResolver,
  CardHoldAheadResolver,
  CardHoldPartsResolver,
  CardAuthorizationResolver,
  CardDisputeResolver,
  CardReceiptResolver,
  HoldEventResolver,
  HoldProposalResolver,
  ExpressReplacementResolver,
  DecideCardHoldMutation,
  ProposeHoldRulingMutation,
  DecideHoldProposalMutation,
  AskForOtherCardMutation,
] as const;

export const holdLoaders: ReferenceLoaders = {
  CardHold: (ids, { reads }, selection) => readByIds(reads, { source: cardHoldSource, selection, ids }),
  HoldProposal: (ids, { reads }, selection) => readByIds(reads, { source: holdProposalSource, selection, ids }),
  ExpressReplacement: 'stub',
};

/** What is held and charged is the administrators' and the staff's to know. */
const whoeverSeesHolds: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

export const holdRules: AccessRules = {
  Query: {
    cardHold: whoeverSeesHolds,
    cardHolds: whoeverSeesHolds,
    cardHoldsByIds: whoeverSeesHolds,
    holdProposals: staff,
  },
  Mutation: {
    decideCardHold: managers,
    proposeHoldRuling: managers,
    decideHoldProposal: managers,
    askForOtherCard: managersAndPartnerAdmins,
    openCardEntry: managersAndPartnerAdmins,
  },
  references: {
    CardHold: whoeverSeesHolds,
    HoldProposal: staff,
    ExpressReplacement: whoeverSeesHolds,
  },
};
