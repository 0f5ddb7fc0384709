import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { ApplicationListDocument, type ApplicationListQueryVariables, ApplicationRecordDocument, ApplicationsByIdsDocument } from '../generated/operations.js';

export const applicationStatuses = ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'APPROVED', 'REFUSED', 'NOT_CONSIDERED', 'WITHDRAWN'] as const;
export const applicationPrograms = ['IDS', 'SSA', 'AASP'] as const;

export const applicationResource: Resource = {
  list: (variables) => call(ApplicationListDocument, variables as ApplicationListQueryVariables, (data) => data.applications),
  one: (id) => call(ApplicationRecordDocument, { id }, (data) => data.application),
  many: (ids) => call(ApplicationsByIdsDocument, { ids }, (data) => data.applicationsByIds),
  sorts: { createdAt: 'CREATED_AT', submittedAt: 'SUBMITTED_AT' },
  filter: ({ organizationId, status, program, search }) => {
    const wanted = oneOf(applicationStatuses, status);
    return { organizationId: textOf(organizationId), program: oneOf(applicationPrograms, program), statuses: wanted === undefined ? undefined : [wanted], search: textOf(search) };
  },
};
