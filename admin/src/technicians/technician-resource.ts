import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { TechnicianListDocument, type TechnicianListQueryVariables, TechnicianRecordDocument, TechniciansByIdsDocument } from '../generated/operations.js';

/** Whether they hold a certification that is current today. */
export const certifiedChoices = ['YES', 'NO'] as const;
export const employments = ['EMPLOYED', 'CONTRACTED'] as const;

export const technicianResource: Resource = {
  list: (variables) => call(TechnicianListDocument, variables as TechnicianListQueryVariables, (data) => data.technicians),
  one: (id) => call(TechnicianRecordDocument, { id }, (data) => data.technician),
  many: (ids) => call(TechniciansByIdsDocument, { ids }, (data) => data.techniciansByIds),
  sorts: { displayName: 'DISPLAY_NAME' },
  filter: ({ organizationId, employment, certified, search }) => ({
    organizationId: textOf(organizationId),
    employment: oneOf(employments, employment),
    current: certified === 'YES' ? true : certified === 'NO' ? false : undefined,
    search: textOf(search),
  }),
};
