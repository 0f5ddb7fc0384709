import { type AccessRules, managers, managersAndPartnerStaff, staff } from '@platform/kit/graphql/access-rules.js';

import { repairReaders } from '../repairs/access-rules.js';

/** Who may ask what of depots and stock; a depot's own system signs in as a manager. */
export const depotRules: AccessRules = {
  Query: {
    depotStock: staff,
    depotMovements: staff,
    verifyStock: staff,
    locationStock: repairReaders,
    shipment: repairReaders,
    shipments: repairReaders,
  },
  Mutation: {
    registerDepot: managers,
    changeDepot: managers,
    receiveGoods: managers,
    correctDepotCount: managers,
    transferDepotStock: managers,
    receiveEarlyReturn: managers,
    pickPartOrder: managers,
    shipParcel: managers,
    recordShipmentEvents: managers,
    acknowledgeDelivery: managersAndPartnerStaff,
    takeFromStock: managersAndPartnerStaff,
  },
  references: {},
};
