import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { RepairListDocument, type RepairListQueryVariables, RepairPageDocument, RepairsByIdsDocument } from '../generated/operations.js';

/** Stands among the statuses for all that are neither completed nor cancelled. */
export const anyOpen = 'ANY_OPEN';
export const repairStatuses = ['OPEN', 'AWTP', 'AWTR', 'BEGR', 'RFPU', 'SPCM', 'CANCELLED'] as const;

export const repairResource: Resource = {
  list: (variables) => call(RepairListDocument, variables as RepairListQueryVariables, (data) => data.repairs),
  one: (id) => call(RepairPageDocument, { id }, (data) => data.repair),
  many: (ids) => call(RepairsByIdsDocument, { ids }, (data) => data.repairsByIds),
  sorts: { createdAt: 'CREATED_AT', completedAt: 'COMPLETED_AT', dispatchId: 'DISPATCH_ID' },
  filter: ({ organizationId, status, quarter, search }) => ({
    organizationId: textOf(organizationId),
    ...(status === anyOpen ? { open: true } : { status: oneOf(repairStatuses, status) }),
    quarter: textOf(quarter),
    search: textOf(search),
  }),
};
