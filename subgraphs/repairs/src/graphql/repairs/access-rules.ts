import { type AccessRule, type AccessRules, everyRole, managers, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

/** Whoever may read single repairs; reporting reads only what is counted from them. */
export const repairReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

/** Only the provider’s own people have to do with its customers. */
const partnerStaff: AccessRule = ['PARTNER_ADMIN', 'TECHNICIAN'];

/** Who may ask what of the life of a repair. */
export const repairRules: AccessRules = {
  Query: {
    repair: repairReaders,
    repairs: repairReaders,
    repairsByIds: repairReaders,
    repairEligibility: managersAndPartnerStaff,
    repairCodes: everyRole,
    repairTypes: everyRole,
    screeningsOf: repairReaders,
    serviceLevels: everyRole,
    repairEntitlements: everyRole,
  },
  Mutation: {
    createRepair: managersAndPartnerStaff,
    completeRepair: managersAndPartnerStaff,
    completeRepairs: managersAndPartnerStaff,
    moveRepair: managersAndPartnerStaff,
    assignRepair: managersAndPartnerStaff,
    reopenRepair: managers,
    recordRepairFindings: managersAndPartnerStaff,
    recordScreening: managersAndPartnerStaff,
    sendRepairDevice: managersAndPartnerStaff,
    noteRepairArrival: managersAndPartnerStaff,
    planRepairVisit: managersAndPartnerStaff,
    endRepairVisit: managersAndPartnerStaff,
    addRepairNote: managersAndPartnerStaff,
    offerRepairQuote: managersAndPartnerStaff,
    decideRepairQuote: managersAndPartnerStaff,
    keepRepairCustomer: partnerStaff,
  },
  references: {
    Repair: repairReaders,
  },
};
