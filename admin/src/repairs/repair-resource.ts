import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { RepairListDocument, type RepairListQueryVariables, RepairPageDocument, RepairsByIdsDocument } from '../generated/operations.js';

/** Stands among the statuses for all that are neither completed nor cancelled. */
export const anyOpen = 'ANY_OPEN';
export const repairStatuses = ['OPEN', 'AWTP', 'AWTR', 'BEGR', 'RFPU', 'SPCM', 'CANCELLED'] as const;

export const repairTypes = ['CIN', 'CINR', 'CRBR', 'SVNR', 'MINS', 'MINC', 'WUMS', 'WUMC', 'DION', 'INON', 'OSR', 'OSCR'] as const;
export const assignments = ['unassigned', 'assigned'] as const;
export const agesOffered = [2, 7, 14] as const;

const day = 86_400_000;

export const repairResource: Resource = {
  list: (variables) => call(RepairListDocument, variables as RepairListQueryVariables, (data) => data.repairs),
  one: (id) => call(RepairPageDocument, { id, locale: 'en' }, (data) => data.repair),
  many: (ids) => call(RepairsByIdsDocument, { ids }, (data) => data.repairsByIds),
  sorts: { createdAt: 'CREATED_AT', statusSince: 'STATUS_SINCE', completedAt: 'COMPLETED_AT', dispatchId: 'DISPATCH_ID' },
  filter: ({ organizationId, locationId, status, quarter, search, repairType, assignment, olderThan }) => ({
    organizationId: textOf(organizationId),
    locationId: textOf(locationId),
    repairType: oneOf(repairTypes, repairType),
    ...(oneOf(assignments, assignment) === undefined ? {} : { unassigned: assignment === 'unassigned' }),
    ...(agesOffered.some((days) => String(days) === olderThan) ? { statusSinceBefore: new Date(startOfHour() - Number(olderThan) * day).toISOString() } : {}),
    ...(status === anyOpen ? { open: true } : { status: oneOf(repairStatuses, status) }),
    quarter: textOf(quarter),
    search: textOf(search),
  }),
};

/** The same for an hour, so that the list is asked for once. */
function startOfHour(): number {
  return Math.floor(Date.now() / 3_600_000) * 3_600_000;
}
