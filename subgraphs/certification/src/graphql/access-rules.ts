import { type AccessRules, everyRole, managers, managersAndPartnerAdmins, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';

/** Who may ask what of Certification. */
export const accessRules: AccessRules = {
  Query: {
    technician: everyRole,
    myTechnician: everyRole,
    technicians: everyRole,
    techniciansByIds: everyRole,
    whoMayRepair: everyRole,
    renewals: everyRole,
    exams: everyRole,
    examImport: managersAndPartnerAdmins,
    testCentres: everyRole,
    examCatalogue: everyRole,
    courseCatalogue: everyRole,
  },
  Mutation: {
    registerTechnician: managersAndPartnerAdmins,
    changeTechnician: managersAndPartnerAdmins,
    recordCertification: managers,
    recordExamResult: managers,
    correctExamResult: managers,
    importExamResults: managersAndPartnerAdmins,
    recordCourseProgress: managersAndPartnerStaff,
    reserveExamVoucher: managersAndPartnerAdmins,
    declareServicedLines: managersAndPartnerAdmins,
    registerTestCentre: managers,
    endTestCentre: managers,
    registerTestCentreKey: managers,
    revokeTestCentreKey: managers,
  },
  references: {
    Technician: everyRole,
    Certification: everyRole,
    Exam: everyRole,
    ExamVoucher: everyRole,
    ExamImport: managersAndPartnerAdmins,
    TestCentre: everyRole,
    Organization: everyRole,
  },
};
