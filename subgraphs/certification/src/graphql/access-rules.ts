import { type AccessRules, everyRole, managersAndPartnerAdmins } from '@platform/kit/graphql/access-rules.js';

/** Who may ask what of Certification. */
export const accessRules: AccessRules = {
  Query: {
    technician: everyRole,
    technicians: everyRole,
    techniciansByIds: everyRole,
  },
  Mutation: {
    registerTechnician: managersAndPartnerAdmins,
    recordCertification: managersAndPartnerAdmins,
  },
  references: {
    Technician: everyRole,
    Certification: everyRole,
    Organization: everyRole,
  },
};
