import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** How service accounts are read; `parentId` is the organisation. */
export const serviceAccountSource: Source = {
  from: 'accounts.service_account a',
  id: 'a.id',
  always: ['parentId', 'type', 'status', 'standing'],
  columns: {
    parentId: 'a.tenant_id',
    soldTo: 'a.sold_to',
    type: 'a.type',
    status: 'a.status',
    standing: 'a.standing',
    createdOn: 'a.created_on::text',
    agreement: 'a.agreement',
    agreementId: 'a.agreement_id',
    agreementVersion: 'a.agreement_version',
    agreementSignatory: 'a.agreement_signatory',
    agreementSignedOn: 'a.agreement_signed_on::text',
    version: 'a.version',
  },
  references: { organization: { type: 'Organization', id: 'a.tenant_id' } },
};

/** How changes of standing are read; `parentId` is the account. */
export const standingChangeSource: Source = {
  from: 'accounts.standing_change s',
  id: 's.id',
  always: ['parentId'],
  columns: {
    parentId: 's.account_id',
    fromStanding: 's.from_standing',
    toStanding: 's.to_standing',
    reason: 's.reason',
    changedByName: 's.changed_by_name',
    proposedByName: 's.proposed_by_name',
    changedAt: 's.changed_at',
  },
};

/** How proposals of a standing are read. */
export const standingProposalSource: Source = {
  from: 'accounts.standing_proposal p',
  id: 'p.id',
  always: ['__typename', 'proposedBy', 'decision', 'accountId'],
  columns: {
    ...proposalFields('p'),
    __typename: `'StandingProposal'`,
    accountId: 'p.account_id',
    accountVersion: 'p.account_version',
    fromStanding: 'p.from_standing',
    toStanding: 'p.to_standing',
  },
};
