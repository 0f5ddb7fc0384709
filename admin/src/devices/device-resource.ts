import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { DeviceListDocument, type DeviceListQueryVariables, DevicePageDocument, DevicesByIdsDocument } from '../generated/operations.js';

export const relations = ['OWNED', 'LEASED', 'CUSTOMER'] as const;
export const productLines = ['IPHONE', 'IPAD', 'IPOD', 'MAC', 'WATCH', 'OTHER'] as const;
export const planStates = ['COVERED', 'UNCOVERED', 'UNKNOWN'] as const;
/** Stands in the address for those that are in use, and for those that are not. */
export const uses = ['IN_USE', 'RETIRED'] as const;

export const deviceResource: Resource = {
  list: (variables) => call(DeviceListDocument, variables as DeviceListQueryVariables, (data) => data.devices),
  one: (id) => call(DevicePageDocument, { id }, (data) => data.device),
  many: (ids) => call(DevicesByIdsDocument, { ids }, (data) => data.devicesByIds),
  sorts: { serialNumber: 'SERIAL_NUMBER', registeredAt: 'REGISTERED_AT' },
  filter: ({ organizationId, relation, productLine, planState, use, search }) => {
    const used = oneOf(uses, use);
    return {
      organizationId: textOf(organizationId),
      relation: oneOf(relations, relation),
      productLine: oneOf(productLines, productLine),
      planState: oneOf(planStates, planState),
      retired: used === undefined ? undefined : used === 'RETIRED',
      search: textOf(search),
    };
  },
};
