import { type AccessRules, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

import { repairReaders } from '../repairs/access-rules.js';

/** Who may ask what of orders of parts. */
export const orderRules: AccessRules = {
  Query: {
    partOrder: repairReaders,
    partOrders: repairReaders,
    partOrdersByIds: repairReaders,
    dispatchPromises: repairReaders,
  },
  Mutation: {
    submitPartOrder: managersAndPartnerStaff,
    cancelPartOrder: managersAndPartnerStaff,
  },
  references: {
    PartOrder: repairReaders,
    Shipment: repairReaders,
  },
};
