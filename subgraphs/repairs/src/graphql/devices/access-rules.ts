import { type AccessRule, type AccessRules, managersAndPartnerAdmins, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

/** Whoever may read single devices; reporting reads only what is counted of them. */
export const deviceReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

/** Who may ask what of devices and their coverage. */
export const deviceRules = {
  Query: {
    device: deviceReaders,
    devices: deviceReaders,
    devicesByIds: deviceReaders,
    deviceHistory: deviceReaders,
    coverageCheck: deviceReaders,
  },
  Mutation: {
    registerDevices: managersAndPartnerAdmins,
    recordCoverages: managersAndPartnerAdmins,
    retireDevices: managersAndPartnerAdmins,
    recordReplacement: managersAndPartnerStaff,
  },
  references: {
    Device: deviceReaders,
  },
} satisfies AccessRules;
