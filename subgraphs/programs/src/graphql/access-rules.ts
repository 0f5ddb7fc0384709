import { type AccessRule, type AccessRules, everyRole, managers, managersAndPartnerAdmins, staff, staffAndReporting } from '@platform/kit/graphql/access-rules.js';

/** Whoever may read audits: what is found at a partner is for those who answer for it. */
export const auditReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'REPORTING', 'PARTNER_ADMIN'];

/** Whoever may read how an organisation is judged, and why. */
export const complianceReaders: AccessRule = auditReaders;
/** Whoever may read applications: the applicant's administrator, of its own alone. */
export const applicationReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

/** Whoever may see evidence, in lists and as files. */
export const evidenceReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

/** Whoever may send evidence and attach it. */
export const evidenceSenders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN'];

/** Who may ask what of Programs & Eligibility. What a partner sees of it is its own: the database keeps the rest away. */
/** What the partner says of itself is for its administrator to say. */
const partnerAdmins: AccessRule = ['PARTNER_ADMIN'];

export const accessRules: AccessRules = {
  Query: {
    viewer: everyRole,
    organization: everyRole,
    organizations: everyRole,
    organizationsByIds: everyRole,
    serviceLocation: everyRole,
    serviceLocations: everyRole,
    audit: auditReaders,
    audits: auditReaders,
    auditsByIds: auditReaders,
    enrollment: everyRole,
    decision: complianceReaders,
    decisions: complianceReaders,
    replayDecision: complianceReaders,
    waivers: complianceReaders,
    programs: everyRole,
    application: applicationReaders,
    applications: applicationReaders,
    applicationsByIds: applicationReaders,
    evidence: evidenceReaders,
    evidenceList: evidenceReaders,
    evidenceByIds: evidenceReaders,
    auditCandidates: staffAndReporting,
    auditSeason: staffAndReporting,
    auditSeasons: staffAndReporting,
    auditSeasonOutcomes: staffAndReporting,
    verifyAudit: auditReaders,
    auditReport: auditReaders,
    auditAction: auditReaders,
    auditActions: auditReaders,
    auditActionsByIds: auditReaders,
    quarterBoard: everyRole,
    quarterCorrections: everyRole,
    quarterSnapshots: everyRole,
    auditTrail: auditReaders,
    auditTrailHeads: auditReaders,
    verifyAuditTrail: auditReaders,
    ruleSet: everyRole,
    ruleSets: everyRole,
    ruleSetChanges: everyRole,
    ruleSetDraft: staff,
    ruleSetDrafts: staff,
    ruleSetProposals: staff,
    previewRuleSetDraft: staff,
    reevaluation: staff,
    reevaluations: staff,
    failedDeliveries: staff,
    failedDelivery: staff,
    assessAaspQuarter: everyRole,
    assessAaspApplication: everyRole,
    assessIdsApplication: everyRole,
    assessSsaApplication: everyRole,
  },
  Mutation: {
    registerOrganization: managers,
    addServiceLocation: managers,
    enrollOrganization: managers,
    recordPremisesFacts: staff,
    moveEnrollment: managers,
    reevaluateEnrollment: staff,
    recordReviewerFinding: staff,
    proposeWaiver: staff,
    decideWaiver: managers,
    endWaiver: managers,
    saveRuleSetDraft: managers,
    discardRuleSetDraft: managers,
    proposeRuleSetPublication: managers,
    proposeRuleSetRetirement: managers,
    decideRuleSetProposal: managers,
    reevaluateProgram: managers,
    planAudit: staff,
    planAuditSeason: managers,
    startAuditReview: staff,
    recordFinding: staff,
    closeAudit: staff,
    startApplication: managersAndPartnerAdmins,
    saveApplication: managersAndPartnerAdmins,
    submitApplication: managersAndPartnerAdmins,
    withdrawApplication: managersAndPartnerAdmins,
    startApplicationReview: managers,
    requestInformation: managers,
    recordApplicationFinding: managers,
    decideApplication: managers,
    attachEvidence: evidenceSenders,
    reviewEvidence: staff,
    detachEvidence: evidenceSenders,
    eraseEvidenceFile: managers,
    askForAnswers: staff,
    answerAuditItem: partnerAdmins,
    submitSelfAssessment: partnerAdmins,
    requestAuditChanges: staff,
    reopenAudit: managers,
    reportAuditActionDone: partnerAdmins,
    decideAuditAction: staff,
    redriveFailedDelivery: managers,
    redriveFailedDeliveries: managers,
    discardFailedDelivery: managers,
  },
  references: {
    Organization: everyRole,
    ServiceLocation: everyRole,
    Enrollment: everyRole,
    Audit: auditReaders,
    Evidence: evidenceReaders,
    AuditAction: auditReaders,
    Application: applicationReaders,
  },
};
