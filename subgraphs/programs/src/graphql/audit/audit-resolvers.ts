import { AuditItemResolver, OrderedActionResolver } from './audit-item.resolver.js';
import { AuditResolver } from './audit.resolver.js';
import { CorrectiveActionMutations } from './corrective-actions/corrective-action.mutations.js';
import { CorrectiveActionResolver } from './corrective-actions/corrective-action.resolver.js';
import { CloseAuditMutation } from './close-audit.mutation.js';
import { PlanAuditMutation } from './plan-audit.mutation.js';
import { AuditCandidatesResolver } from './planning/audit-candidates.resolver.js';
import { RecordFindingMutation } from './record-finding.mutation.js';
import { AuditSeasonOutcomeResolver, AuditSeasonResolver } from './season/audit-season.resolver.js';
import { PlanAuditSeasonMutation } from './season/plan-audit-season.mutation.js';
import { StopAuditSeasonMutation } from './season/stop-audit-season.mutation.js';
import { AuditReportResolver } from './report/audit-report.resolver.js';
import { StandingCheckResolver } from './checks/standing-check.resolver.js';
import { VerifyAuditResolver } from './report/verify-audit.resolver.js';
import { ReopenAuditMutation } from './reopen-audit.mutation.js';
import { RequestAuditChangesMutation } from './request-audit-changes.mutation.js';
import { AnswerAuditItemMutation } from './self-assessment/answer-audit-item.mutation.js';
import { AskForAnswersMutation } from './self-assessment/ask-for-answers.mutation.js';
import { SubmitSelfAssessmentMutation } from './self-assessment/submit-self-assessment.mutation.js';
import { StartAuditReviewMutation } from './start-audit-review.mutation.js';

/** Whatever reads audits. */
export const auditResolvers = [
  AuditResolver,
  AuditItemResolver,
  OrderedActionResolver,
  CorrectiveActionResolver,
  VerifyAuditResolver,
  AuditReportResolver,
  AuditCandidatesResolver,
  AuditSeasonResolver,
  AuditSeasonOutcomeResolver,
  StandingCheckResolver,
] as const;

/** Whatever moves them. */
export const auditMutations = [
  PlanAuditMutation,
  PlanAuditSeasonMutation,
  StopAuditSeasonMutation,
  AskForAnswersMutation,
  AnswerAuditItemMutation,
  SubmitSelfAssessmentMutation,
  StartAuditReviewMutation,
  RecordFindingMutation,
  RequestAuditChangesMutation,
  CloseAuditMutation,
  ReopenAuditMutation,
  CorrectiveActionMutations,
] as const;
