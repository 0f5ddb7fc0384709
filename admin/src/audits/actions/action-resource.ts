import { call, oneOf, type Resource, textOf } from '../../data/resource.js';
import { ActionListDocument, type ActionListQueryVariables, ActionRecordDocument, ActionsByIdsDocument } from '../../generated/operations.js';

export const actionStatuses = ['OPEN', 'DONE_BY_PARTNER', 'REJECTED', 'VERIFIED', 'WITHDRAWN'] as const;

export const actionResource: Resource = {
  list: (variables) => call(ActionListDocument, variables as ActionListQueryVariables, (data) => data.auditActions),
  one: (id) => call(ActionRecordDocument, { id }, (data) => data.auditAction),
  many: (ids) => call(ActionsByIdsDocument, { ids }, (data) => data.auditActionsByIds),
  sorts: { dueOn: 'DUE_ON', openedAt: 'OPENED_AT' },
  filter: ({ organizationId, status, dueBefore }) => ({ organizationId: textOf(organizationId), status: oneOf(actionStatuses, status), dueBefore: textOf(dueBefore), ...(oneOf(actionStatuses, status) ? {} : { pending: true }) }),
};
