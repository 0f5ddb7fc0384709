import { call, oneOf, type Resource, textOf } from '../../data/resource.js';
import { ShipmentListDocument, type ShipmentListQueryVariables, ShipmentPageDocument } from '../../generated/operations.js';
import { shipmentStates } from '../return-words.js';

export const shipmentResource: Resource = {
  list: (variables) => call(ShipmentListDocument, variables as ShipmentListQueryVariables, (data) => data.bulkReturns),
  one: (id) => call(ShipmentPageDocument, { id }, (data) => data.bulkReturn),
  many: (ids) => call(ShipmentPageDocument, { id: ids[0] ?? '' }, ({ bulkReturn }) => (bulkReturn === null ? [] : [bulkReturn])),
  sorts: { openedAt: 'OPENED_AT' },
  filter: ({ organizationId, state }) => ({ organizationId: textOf(organizationId), state: oneOf(shipmentStates, state) }),
};
