import { type AccessRule, type AccessRules, managersAndPartnerAdmins, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

/** Whoever may read single devices; reporting reads only what is counted of them. */
export const deviceReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

const importReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

/** Who may ask what of devices and their coverage. */
export const deviceRules = {
  Query: {
    device: deviceReaders,
    devices: deviceReaders,
    devicesByIds: deviceReaders,
    deviceHistory: deviceReaders,
    coverageCheck: deviceReaders,
    deviceImport: importReaders,
    deviceImports: importReaders,
  },
  Mutation: {
    registerDevices: managersAndPartnerAdmins,
    recordCoverages: managersAndPartnerAdmins,
    importDevices: managersAndPartnerAdmins,
    retireDevices: managersAndPartnerAdmins,
    recordReplacement: managersAndPartnerStaff,
  },
  references: {
    Device: deviceReaders,
    DeviceImport: importReaders,
  },
} satisfies AccessRules;
