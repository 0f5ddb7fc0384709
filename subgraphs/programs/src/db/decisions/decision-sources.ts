import type { Source } from '@platform/kit/list/source.js';

const columns: Source['columns'] = {
  enrollmentId: 'd.enrollment_id',
  organizationId: 'd.tenant_id',
  program: 'd.program',
  region: 'd.region',
  ruleSetVersion: 'd.rule_set_version',
  ruleSetSha256: 'd.rule_set_sha256',
  calendarVersion: 'd.calendar_version',
  asOf: 'd.as_of::text',
  evaluatedAt: 'd.evaluated_at',
  trigger: 'd.trigger',
  triggeredBy: 'd.triggered_by',
  evidenceIds: 'd.evidence_ids',
  overall: 'd.overall',
  waivedCriteria: 'd.waived_criteria',
  nextReviewOn: 'd.next_review_on::text',
  nextReviewReason: 'd.next_review_reason',
  facts: 'd.facts',
  // What the assessment is made of.
  assessment: 'd.results',
};
const always = ['organizationId', 'program', 'region', 'ruleSetVersion', 'ruleSetSha256', 'calendarVersion', 'overall'];

/** How decisions are read. */
export const decisionSource: Source = { from: 'programs.decision d', id: 'd.id', always, columns };

/** How the latest decision of an enrolment is read; `parentId` is the enrolment. */
export const latestDecisionSource: Source = {
  from: 'programs.enrollment_review r join programs.decision d on d.tenant_id = r.tenant_id and d.id = r.decision_id',
  id: 'd.id',
  always: [...always, 'parentId'],
  columns: { ...columns, parentId: 'r.enrollment_id' },
};

/** How findings of reviewers are read, the latest of each criterion; `parentId` is the enrolment. */
export const reviewerFindingSource: Source = {
  from: `(select distinct on (tenant_id, enrollment_id, criterion) * from programs.reviewer_finding order by tenant_id, enrollment_id, criterion, found_at desc, id desc) f`,
  id: 'f.id',
  always: ['parentId'],
  columns: {
    parentId: 'f.enrollment_id',
    criterion: 'f.criterion',
    finding: 'f.finding',
    reason: 'f.reason',
    evidenceIds: 'f.evidence_ids',
    validTo: 'f.valid_to::text',
    foundAt: 'f.found_at',
    foundByName: 'f.found_by_name',
  },
};
