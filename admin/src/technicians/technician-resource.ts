import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { TechnicianListDocument, type TechnicianListQueryVariables, TechnicianRecordDocument, TechniciansByIdsDocument } from '../generated/operations.js';

export const employments = ['EMPLOYED', 'CONTRACTED'] as const;

export const technicianResource: Resource = {
  list: (variables) => call(TechnicianListDocument, variables as TechnicianListQueryVariables, (data) => data.technicians),
  one: (id) => call(TechnicianRecordDocument, { id }, (data) => data.technician),
  many: (ids) => call(TechniciansByIdsDocument, { ids }, (data) => data.techniciansByIds),
  sorts: { displayName: 'DISPLAY_NAME' },
  filter: ({ organizationId, employment, search }) => ({ organizationId: textOf(organizationId), employment: oneOf(employments, employment), search: textOf(search) }),
};
