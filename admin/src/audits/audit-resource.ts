import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { AuditListDocument, type AuditListQueryVariables, AuditRecordDocument, AuditsByIdsDocument } from '../generated/operations.js';

export const auditStatuses = ['PLANNED', 'SELF_ASSESSMENT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'CLOSED'] as const;

export const auditResource: Resource = {
  list: (variables) => call(AuditListDocument, variables as AuditListQueryVariables, (data) => data.audits),
  one: (id) => call(AuditRecordDocument, { id }, (data) => data.audit),
  many: (ids) => call(AuditsByIdsDocument, { ids }, (data) => data.auditsByIds),
  sorts: { dueOn: 'DUE_ON', plannedOn: 'PLANNED_ON', number: 'NUMBER' },
  filter: ({ organizationId, status, dueBefore }) => ({ organizationId: textOf(organizationId), status: oneOf(auditStatuses, status), dueBefore: textOf(dueBefore) }),
};
