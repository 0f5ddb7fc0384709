import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { ReturnListDocument, type ReturnListQueryVariables, ReturnPageDocument, ReturnsByIdsDocument } from '../generated/operations.js';
import { agingBuckets, returnStates, returnTypes } from './return-words.js';

export const returnResource: Resource = {
  list: (variables) => call(ReturnListDocument, variables as ReturnListQueryVariables, (data) => data.returnOrders),
  one: (id) => call(ReturnPageDocument, { id }, (data) => data.returnOrder),
  many: (ids) => call(ReturnsByIdsDocument, { ids }, (data) => data.returnOrdersByIds),
  sorts: { dueOn: 'DUE_ON', number: 'NUMBER' },
  filter: ({ organizationId, aging, state, type, pending }) => ({ ...(pending === 'true' ? { pending: true } : {}), organizationId: textOf(organizationId), aging: oneOf(agingBuckets, aging), state: oneOf(returnStates, state), type: oneOf(returnTypes, type) }),
};
