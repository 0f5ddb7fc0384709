import type { Source } from '@platform/kit/list/source.js';

/** How snapshots of quarters are read. */
export const quarterSnapshotSource: Source = {
  from: 'programs.quarter_snapshot n',
  id: 'n.id',
  always: ['organizationId', 'locations'],
  columns: {
    organizationId: 'n.tenant_id',
    quarter: 'n.quarter',
    number: 'n.number',
    correctsId: 'n.corrects_id',
    reason: 'n.reason',
    at: 'n.at',
    ruleSetVersion: 'n.rule_set_version',
    ruleSetSha256: 'n.rule_set_sha256',
    graceBusinessDays: 'n.grace_business_days',
    approvedOn: 'n.approved_on::text',
    required: 'n.required',
    completedRepairs: 'n.completed',
    openedRepairs: 'n.opened',
    locations: 'n.locations',
    verdict: 'n.verdict',
    reasonCode: 'n.reason_code',
    sha256: 'n.sha256',
  },
};
