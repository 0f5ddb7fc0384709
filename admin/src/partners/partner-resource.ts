import { standings } from '../accounts/account-resource.js';
import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { PartnerListDocument, type PartnerListQueryVariables, PartnersByIdsDocument } from '../generated/operations.js';

export const programs = ['AASP', 'SSA', 'IDS', 'ERS'] as const;

export const partnerResource: Resource = {
  list: (variables) => call(PartnerListDocument, variables as PartnerListQueryVariables, (data) => data.organizations),
  one: (id) => call(PartnersByIdsDocument, { ids: [id] }, (data) => data.organizationsByIds[0] ?? null),
  many: (ids) => call(PartnersByIdsDocument, { ids }, (data) => data.organizationsByIds),
  sorts: { displayName: 'DISPLAY_NAME', country: 'COUNTRY' },
  filter: ({ search, country, program, standing }) => ({ search: textOf(search), country: textOf(country), program: oneOf(programs, program), standing: oneOf(standings, standing) }),
};
