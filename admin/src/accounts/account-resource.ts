import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { AccountListDocument, type AccountListQueryVariables, AccountRecordDocument, AccountsByIdsDocument, ChangeAccountStandingDocument, ProposeStandingChangeDocument } from '../generated/operations.js';

export const standings = ['GOOD', 'ON_HOLD', 'SUSPENDED'] as const;

export const accountResource: Resource = {
  list: (variables) => call(AccountListDocument, variables as AccountListQueryVariables, (data) => data.serviceAccounts),
  one: (id) => call(AccountRecordDocument, { id }, (data) => data.serviceAccount),
  many: (ids) => call(AccountsByIdsDocument, { ids }, (data) => data.serviceAccountsByIds),
  sorts: { soldTo: 'SOLD_TO', createdOn: 'CREATED_ON' },
  filter: ({ organizationId, standing, search }) => ({ organizationId: textOf(organizationId), standing: oneOf(standings, standing), number: textOf(search) }),
  update: ({ id, version, data }) => {
    const input = { accountId: id, standing: oneOf(standings, data.standing) ?? 'GOOD', reason: textOf(data.reason) ?? '', expectedVersion: version };
    if (data.isAlone === true) return call(ChangeAccountStandingDocument, { input }, (answer) => answer.changeAccountStanding);
    return call(ProposeStandingChangeDocument, { input }, ({ proposeStandingChange: proposal }) => (proposal.__typename === 'StandingProposal' ? proposal.account : proposal));
  },
};

/** Whether a manager may make this change without a second one. */
export function isChangedAlone(from: string, to: string): boolean {
  return from === 'GOOD' && to === 'ON_HOLD';
}
