import { type AccessRule, type AccessRules, everyRole, managers, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

/** Whoever may read single returns; reporting reads only what is counted of them. */
export const returnReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

/** Who may ask what of returns: partners pack and send, the depot receives, inspects and closes. */
export const returnRules: AccessRules = {
  Query: {
    returnOrder: returnReaders,
    returnOrders: returnReaders,
    returnOrdersByIds: returnReaders,
    returnAging: everyRole,
    matchReturn: returnReaders,
    bulkReturn: returnReaders,
    bulkReturns: returnReaders,
  },
  Mutation: {
    declareReturnType: managersAndPartnerStaff,
    openBulkReturn: managersAndPartnerStaff,
    packReturns: managersAndPartnerStaff,
    unpackReturn: managersAndPartnerStaff,
    cancelBulkReturn: managersAndPartnerStaff,
    submitBulkReturn: managersAndPartnerStaff,
    receiveReturn: managers,
    inspectReturn: managers,
    decideLateReturn: managers,
    closeReturn: managers,
    writeOffReturn: managers,
    restoreReturnWarranty: managers,
  },
  references: {
    ReturnOrder: returnReaders,
    BulkReturn: returnReaders,
  },
};
