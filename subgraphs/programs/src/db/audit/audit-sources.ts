import type { Source } from '@platform/kit/list/source.js';

/** The last closed audit of the same partner and programme before audit `a` was closed. */
export const previousAudit = `select p.* from programs.audit p where p.tenant_id = a.tenant_id and p.program = a.program and p.status = 'CLOSED'
  and p.id <> a.id and p.closed_at < coalesce(a.closed_at, 'infinity') order by p.closed_at desc limit 1`;

/** How audits are read; `organizationId` is the partner. */
export const auditSource: Source = {
  from: 'programs.audit a',
  id: 'a.id',
  always: ['organizationId', 'auditStatus'],
  columns: {
    organizationId: 'a.tenant_id',
    auditStatus: 'a.status',
    standingChecks: 'a.standing_checks',
    number: 'a.number',
    program: 'a.program',
    status: 'a.status',
    plannedOn: 'a.planned_on::text',
    dueOn: 'a.due_on::text',
    auditorId: 'a.auditor_id',
    auditorName: 'a.auditor_name',
    startedAt: 'a.started_at',
    closedAt: 'a.closed_at',
    closedByName: 'a.closed_by_name',
    reportSha256: 'a.report_sha256',
    answersDueOn: 'a.answers_due_on::text',
    submittedAt: 'a.submitted_at',
    submittedByName: 'a.submitted_by_name',
    changeRequest: 'a.change_request',
    reopenedAt: 'a.reopened_at',
    reopenedByName: 'a.reopened_by_name',
    reopenReason: 'a.reopen_reason',
    revision: 'a.revision',
    version: 'a.version',
  },
  references: { previous: { type: 'Audit', id: `(select previous.id from (${previousAudit}) previous)` } },
};

/** How audit items are read, with what is needed of their audit; `parentId` is the audit. */
export const auditItemSource: Source = {
  from: 'programs.audit_item i join programs.audit a on a.tenant_id = i.tenant_id and a.id = i.audit_id',
  id: 'i.id',
  always: ['parentId', 'organizationId', 'criterion', 'locationId', 'auditStatus', 'program', 'region', 'ruleSetVersion'],
  columns: {
    parentId: 'i.audit_id',
    organizationId: 'i.tenant_id',
    program: 'a.program',
    region: 'a.region',
    ruleSetVersion: 'a.rule_set_version',
    auditStatus: 'a.status',
    criterion: 'i.criterion',
    locationId: 'i.location_id',
    result: 'i.result',
    severity: 'i.severity',
    observation: 'i.observation',
    changeRequest: 'i.change_request',
    machineCheck: 'i.machine_check',
    recordedFact: 'i.recorded_fact',
    version: 'i.version',
    updatedAt: 'i.updated_at',
    updatedBy: 'i.updated_by',
    updatedByName: 'i.updated_by_name',
  },
  toOne: {
    answer: {
      join: 'left join programs.audit_answer n on n.tenant_id = i.tenant_id and n.item_id = i.id',
      present: 'n.item_id',
      columns: { claim: 'n.claim', text: 'n.text', answeredAt: 'n.answered_at', answeredBy: 'n.answered_by', answeredByName: 'n.answered_by_name', version: 'n.version' },
    },
    correctiveAction: {
      join: 'left join programs.corrective_action ca on ca.tenant_id = i.tenant_id and ca.item_id = i.id',
      present: 'i.action_description',
      columns: {
        description: 'i.action_description',
        ownerName: 'i.action_owner_name',
        dueOn: 'i.action_due_on::text',
        status: `coalesce(ca.status, 'OPEN')`,
      },
      references: { record: { type: 'AuditAction', id: 'ca.id' } },
    },
  },
};
