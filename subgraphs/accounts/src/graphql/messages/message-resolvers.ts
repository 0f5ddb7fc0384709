import { type AccessRules, managers, managersAndPartnerAdmins, staff } from '@platform/kit/graphql/access-rules.js';

import { MessageMutations } from './message.mutations.js';
import { MessageResolver } from './message.resolver.js';
import { OrganizationMailResolver } from './organization-mail.resolver.js';

/** The ways to what was written to whom. */
export const messageResolvers = [MessageResolver, OrganizationMailResolver, MessageMutations] as const;

export const messageRules: Pick<AccessRules, 'Query' | 'Mutation'> = {
  Query: { messages: staff },
  Mutation: { setMailContact: managersAndPartnerAdmins, sendMessageAgain: managers },
};
