import { AuditAnswer } from './audit/audit-answer.entity.js';
import { AuditClosure } from './audit/audit-closure.entity.js';
import { ApplicationEvent } from './applications/application-event.entity.js';
import { ApplicationJudgement } from './applications/application-judgement.entity.js';
import { Application } from './applications/application.entity.js';
import { DeviceProof } from './applications/device-proof.entity.js';
import { AuditRank } from './audit/planning/audit-rank.entity.js';
import { AuditEvent } from './audit/audit-event.entity.js';
import { AuditItem } from './audit/audit-item.entity.js';
import { AuditNumber } from './audit/audit-number.entity.js';
import { Audit } from './audit/audit.entity.js';
import { AuditSeasonOutcome } from './audit/season/audit-season-outcome.entity.js';
import { AuditSeason } from './audit/season/audit-season.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { EnrollmentReview } from './decisions/enrollment-review.entity.js';
import { Reevaluation } from './decisions/reevaluation.entity.js';
import { ReviewerFinding } from './decisions/reviewer-finding.entity.js';
import { EnrollmentEvent } from './enrollment/enrollment-event.entity.js';
import { EvidenceCitation } from './evidence/evidence-citation.entity.js';
import { EvidenceFile } from './evidence/evidence-file.entity.js';
import { Evidence } from './evidence/evidence.entity.js';
import { CorrectiveActionReminder } from './audit/corrective-actions/corrective-action-reminder.entity.js';
import { CorrectiveAction } from './audit/corrective-actions/corrective-action.entity.js';
import { Enrollment } from './organization/enrollment.entity.js';
import { Organization } from './organization/organization.entity.js';
import { PremisesFacts } from './organization/premises-facts.entity.js';
import { ReturnFact } from './organization/return-fact.entity.js';
import { ServiceLocation } from './organization/service-location.entity.js';
import { TechnicianFact } from './organization/technician-fact.entity.js';
import { OrganizationFact } from './quota/organization-fact.entity.js';
import { QuarterCorrection } from './quota/quarter-correction.entity.js';
import { QuarterRepairCount } from './quota/quarter-repair-count.entity.js';
import { QuarterSnapshot } from './quota/snapshots/quarter-snapshot.entity.js';
import { QuarterToCorrect } from './quota/snapshots/quarter-to-correct.entity.js';
import { RuleSetDraft } from './rule-sets/rule-set-draft.entity.js';
import { RuleSetProposal } from './rule-sets/rule-set-proposal.entity.js';
import { RuleSetRecord } from './rule-sets/rule-set.entity.js';
import { WaiverEnd } from './waivers/waiver-end.entity.js';
import { Waiver } from './waivers/waiver.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'programs';

export const entities = [
  RuleSetRecord,
  Organization,
  ServiceLocation,
  PremisesFacts,
  Enrollment,
  QuarterRepairCount,
  QuarterCorrection,
  QuarterSnapshot,
  QuarterToCorrect,
  OrganizationFact,
  TechnicianFact,
  ReturnFact,
  AuditNumber,
  Audit,
  AuditItem,
  AuditEvent,
  AuditRank,
  AuditSeason,
  AuditSeasonOutcome,
  EnrollmentEvent,
  Decision,
  EnrollmentReview,
  ReviewerFinding,
  Waiver,
  WaiverEnd,
  EvidenceFile,
  Evidence,
  EvidenceCitation,
  AuditAnswer,
  AuditClosure,
  CorrectiveAction,
  CorrectiveActionReminder,
  RuleSetDraft,
  RuleSetProposal,
  Reevaluation,
  Application,
  ApplicationEvent,
  ApplicationJudgement,
  DeviceProof,
];
