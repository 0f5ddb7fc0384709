import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { AccountListDocument, type AccountListQueryVariables, AccountRecordDocument, AccountsByIdsDocument, ChangeAccountStandingDocument } from '../generated/operations.js';

export const standings = ['GOOD', 'ON_HOLD', 'SUSPENDED'] as const;

export const accountResource: Resource = {
  list: (variables) => call(AccountListDocument, variables as AccountListQueryVariables, (data) => data.serviceAccounts),
  one: (id) => call(AccountRecordDocument, { id }, (data) => data.serviceAccount),
  many: (ids) => call(AccountsByIdsDocument, { ids }, (data) => data.serviceAccountsByIds),
  sorts: { soldTo: 'SOLD_TO', createdOn: 'CREATED_ON' },
  filter: ({ organizationId, standing }) => ({ organizationId: textOf(organizationId), standing: oneOf(standings, standing) }),
  update: ({ id, version, data }) =>
    call(ChangeAccountStandingDocument, { input: { accountId: id, standing: oneOf(standings, data.standing) ?? 'GOOD', reason: textOf(data.reason) ?? '', expectedVersion: version } }, (answer) => answer.changeAccountStanding),
};
