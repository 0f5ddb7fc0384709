import type { Source } from '@platform/kit/list/source.js';

/** How re-evaluations are read. */
export const reevaluationSource: Source = {
  from: 'programs.reevaluation j',
  id: 'j.id',
  columns: {
    program: 'j.program',
    region: 'j.region',
    ruleSetVersion: 'j.rule_set_version',
    dueOn: 'j.due_on::text',
    status: 'j.status',
    requestedByName: 'j.requested_by_name',
    createdAt: 'j.created_at',
    startedAt: 'j.started_at',
    finishedAt: 'j.finished_at',
    total: 'j.total',
    examined: 'j.examined',
    decided: 'j.decided',
  },
};
