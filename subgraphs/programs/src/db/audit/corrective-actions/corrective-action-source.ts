import type { Source } from '@platform/kit/list/source.js';

/** How corrective actions are read; `organizationId` is the partner. */
export const correctiveActionSource: Source = {
  from: 'programs.corrective_action c join programs.audit_item i on i.tenant_id = c.tenant_id and i.id = c.item_id join programs.audit a on a.tenant_id = c.tenant_id and a.id = c.audit_id',
  id: 'c.id',
  always: ['organizationId', 'auditId', 'itemId', 'criterion', 'program', 'region', 'ruleSetVersion', 'status', 'dueOn'],
  columns: {
    organizationId: 'c.tenant_id',
    auditId: 'c.audit_id',
    itemId: 'c.item_id',
    criterion: 'i.criterion',
    program: 'a.program',
    region: 'a.region',
    ruleSetVersion: 'a.rule_set_version',
    description: 'c.description',
    ownerName: 'c.owner_name',
    dueOn: 'c.due_on::text',
    status: 'c.status',
    openedAt: 'c.opened_at',
    doneAt: 'c.done_at',
    doneByName: 'c.done_by_name',
    doneNote: 'c.done_note',
    decidedAt: 'c.decided_at',
    decidedByName: 'c.decided_by_name',
    decisionNote: 'c.decision_note',
    nextReminderOn: 'c.next_reminder_on::text',
    reminders: 'c.reminders',
    version: 'c.version',
  },
};
