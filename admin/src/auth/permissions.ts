/** What the console can do, and the root fields of the API that it takes. */
const fieldsByAction = {
  'partners.list': ['Query.organizations'],
  'partners.show': ['Query.organization'],
  'quarters.list': ['Query.quarterBoard'],
  'audits.list': ['Query.audits'],
  'audits.show': ['Query.audit'],
  'audits.create': ['Mutation.planAudit'],
  'audits.edit': ['Mutation.recordFinding'],
  'audits.start': ['Mutation.startAuditReview'],
  'audits.close': ['Mutation.closeAudit'],
  'audits.plan': ['Query.auditCandidates'],
  'audits.season': ['Mutation.planAuditSeason', 'Query.auditSeason'],
  'audits.answer': ['Mutation.answerAuditItem'],
  'audits.reopen': ['Mutation.reopenAudit'],
  'audit-actions.list': ['Query.auditActions'],
  'audit-actions.show': ['Query.auditAction'],
  'actions.report': ['Mutation.reportAuditActionDone'],
  'actions.decide': ['Mutation.decideAuditAction'],
  'evidence.attach': ['Mutation.attachEvidence'],
  'evidence.review': ['Mutation.reviewEvidence'],
  'evidence.detach': ['Mutation.detachEvidence'],
  'applications.list': ['Query.applications'],
  'applications.show': ['Query.application'],
  'applications.start': ['Mutation.startApplication'],
  'applications.decide': ['Mutation.decideApplication'],
  'programmes.list': ['Query.programs'],
  'repairs.list': ['Query.repairs'],
  'repairs.show': ['Query.repair'],
  'repairs.import': ['Mutation.importRepairs'],
  'technicians.list': ['Query.technicians'],
  'technicians.show': ['Query.technician'],
  'technicians.create': ['Mutation.registerTechnician'],
  'technicians.edit': ['Mutation.changeTechnician'],
  'courses.record': ['Mutation.recordCourseProgress'],
  'exams.record': ['Mutation.recordExamResult', 'Query.examCatalogue', 'Query.testCentres'],
  'exams.correct': ['Mutation.correctExamResult'],
  'vouchers.reserve': ['Mutation.reserveExamVoucher', 'Query.technicians'],
  'lines.declare': ['Mutation.declareServicedLines'],
  'certifications.list': ['Query.technicians'],
  'renewals.list': ['Query.renewals'],
  'exams.import': ['Mutation.importExamResults', 'Query.examImport', 'Query.testCentres'],
  'accounts.list': ['Query.serviceAccounts'],
  'accounts.show': ['Query.serviceAccount'],
  'accounts.edit': ['Mutation.changeAccountStanding', 'Mutation.proposeStandingChange'],
  'dead-letters.list': ['Query.failedDeliveries'],
  'dead-letters.edit': ['Mutation.redriveFailedDelivery', 'Mutation.redriveFailedDeliveries', 'Mutation.discardFailedDelivery'],
  'trail.list': ['Query.auditTrail', 'Query.verifyAuditTrail'],
  'accounts.proposals': ['Query.standingProposals'],
  'compliance.show': ['Query.decisions'],
  'decisions.judge': ['Mutation.reevaluateEnrollment'],
  'enrollments.move': ['Mutation.moveEnrollment'],
  'findings.record': ['Mutation.recordReviewerFinding'],
  'waivers.propose': ['Mutation.proposeWaiver'],
  'waivers.decide': ['Mutation.decideWaiver'],
  'waivers.end': ['Mutation.endWaiver'],
  'terms.list': ['Query.ruleSets'],
  'terms.drafts': ['Query.ruleSetDrafts'],
  'terms.draft': ['Mutation.saveRuleSetDraft', 'Mutation.proposeRuleSetPublication'],
  'terms.retire': ['Mutation.proposeRuleSetRetirement'],
  'terms.decide': ['Mutation.decideRuleSetProposal'],
} as const satisfies Record<string, readonly string[]>;

export type ConsoleAction = keyof typeof fieldsByAction;

/** True when the viewer may use every field that the action takes; an action nobody described is refused. */
export function isPermitted(permissions: ReadonlySet<string>, action: string): boolean {
  const fields: readonly string[] | undefined = Object.hasOwn(fieldsByAction, action) ? fieldsByAction[action as ConsoleAction] : undefined;
  return fields !== undefined && fields.every((field) => permissions.has(field));
}

export const consoleActions = Object.keys(fieldsByAction) as ConsoleAction[];
export const fieldsOfAction = (action: ConsoleAction): readonly string[] => fieldsByAction[action];
