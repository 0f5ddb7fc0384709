import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { HoldByIdsDocument, HoldListDocument, type HoldListQueryVariables, HoldPageDocument } from '../generated/operations.js';

/** The states that a list is filtered by; those in which the provider is being asked last for moments. */
export const holdStates = [
  ...['UNSECURED', 'REVIEW', 'DISPUTED', 'OUTCOME_UNKNOWN', 'RECEIVABLE', 'DRAFT', 'ACTION_REQUIRED', 'AUTHORIZED', 'AWAITING_RETURN', 'RECEIVED'] as const,
  ...['RELEASED', 'CAPTURED', 'REFUNDED', 'CHARGED_BACK', 'WRITTEN_OFF', 'DECLINED', 'CANCELLED'] as const,
] as const;

export const holdResource: Resource = {
  list: (variables) => call(HoldListDocument, variables as HoldListQueryVariables, (data) => data.cardHolds),
  one: (id) => call(HoldPageDocument, { id }, (data) => data.cardHold),
  many: (ids) => call(HoldByIdsDocument, { ids }, (data) => data.cardHoldsByIds),
  sorts: { urgency: 'URGENCY', deadlineAt: 'DEADLINE', requestedAt: 'REQUESTED_AT' },
  filter: ({ organizationId, state, isSecured }) => ({ organizationId: textOf(organizationId), state: oneOf(holdStates, state), isSecured: isSecured === 'true' ? true : isSecured === 'false' ? false : undefined }),
};
