import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { MessageListDocument, type MessageListQueryVariables } from '../generated/operations.js';

export const messageStates = ['QUEUED', 'SENDING', 'SENT', 'BOUNCED', 'DEAD', 'WITHDRAWN'] as const;

export const messageResource: Resource = {
  list: (variables) => call(MessageListDocument, variables as MessageListQueryVariables, (data) => data.messages),
  one: () => call(MessageListDocument, { first: 1 }, (data) => data.messages.nodes[0] ?? null),
  many: () => call(MessageListDocument, { first: 1 }, (data) => data.messages.nodes),
  sorts: { queuedAt: 'QUEUED_AT' },
  filter: ({ organizationId, state }) => ({ organizationId: textOf(organizationId), state: oneOf(messageStates, state) }),
};
