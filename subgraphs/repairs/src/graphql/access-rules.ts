import { type AccessRule, type AccessRules, everyRole, managersAndPartnerAdmins, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

/** Whoever may read single repairs; reporting reads only what is counted from them. */
export const repairReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

const importReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

/** Who may ask what of Repairs & Parts. */
export const accessRules: AccessRules = {
  Query: {
    repair: repairReaders,
    repairs: repairReaders,
    repairsByIds: repairReaders,
    device: repairReaders,
    devices: repairReaders,
    devicesByIds: repairReaders,
    repairImport: importReaders,
    repairImports: importReaders,
    // Questions about the terms: they show no organisation's rows.
    assessIdsOrder: everyRole,
    assessIdsReturn: everyRole,
    assessIdsDispatch: everyRole,
    assessSeedStock: everyRole,
    assessSsaRepair: everyRole,
    assessAaspRepair: everyRole,
    assessExpressRequest: everyRole,
    serviceWarranty: everyRole,
    assessLimitedWarranty: everyRole,
    businessDay: everyRole,
  },
  Mutation: {
    createRepair: managersAndPartnerStaff,
    completeRepair: managersAndPartnerStaff,
    importRepairs: managersAndPartnerAdmins,
  },
  references: {
    Repair: repairReaders,
    Device: repairReaders,
    RepairImport: importReaders,
    Organization: everyRole,
  },
};
