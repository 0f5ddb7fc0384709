import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { ExpressByIdsDocument, ExpressListDocument, type ExpressListQueryVariables, ExpressPageDocument } from '../generated/operations.js';

export const expressStates = ['REQUESTED', 'HOLD_PLACED', 'SHIPPED', 'AWAITING_RETURN', 'RECEIVED', 'INSPECTED', 'SETTLED', 'DECLINED', 'CANCELLED'] as const;

export const expressResource: Resource = {
  list: (variables) => call(ExpressListDocument, variables as ExpressListQueryVariables, (data) => data.expressReplacements),
  one: (id) => call(ExpressPageDocument, { id }, (data) => data.expressReplacement),
  many: (ids) => call(ExpressByIdsDocument, { ids }, (data) => data.expressReplacementsByIds),
  sorts: { requestedAt: 'REQUESTED_AT' },
  filter: ({ organizationId, state }) => ({ organizationId: textOf(organizationId), state: oneOf(expressStates, state) }),
};
