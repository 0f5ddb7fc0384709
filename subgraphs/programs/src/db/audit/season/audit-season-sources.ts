import type { Source } from '@platform/kit/list/source.js';

/** How seasons are read. */
export const auditSeasonSource: Source = {
  from: 'programs.audit_season s',
  id: 's.id',
  columns: {
    name: 's.name',
    status: 's.status',
    country: 's.country',
    region: 's.region',
    minScore: 's.min_score',
    atMost: 's.at_most',
    firstDueOn: 's.first_due_on::text',
    lastDueOn: 's.last_due_on::text',
    visitDaysBefore: 's.visit_days_before',
    auditorNames: 's.auditor_names',
    requestedByName: 's.requested_by_name',
    createdAt: 's.created_at',
    startedAt: 's.started_at',
    finishedAt: 's.finished_at',
    stopReason: 's.stop_reason',
    stoppedByName: 's.stopped_by_name',
    total: 's.total',
    examined: 's.examined',
    planned: 's.planned',
  },
};

/** How what became of partners is read. */
export const auditSeasonOutcomeSource: Source = {
  from: 'programs.audit_season_outcome u',
  id: 'u.id',
  always: ['organizationId', 'auditId'],
  columns: {
    organizationId: 'u.tenant_id',
    auditId: 'u.audit_id',
    position: 'u.position',
    outcome: 'u.outcome',
    at: 'u.at',
  },
};
