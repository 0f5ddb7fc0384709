import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** How proposals to give a balance back are read. */
export const balanceProposalSource: Source = {
  from: 'accounts.balance_proposal p join accounts.invoice i on i.tenant_id = p.tenant_id and i.id = p.invoice_id',
  id: 'p.id',
  always: ['__typename', 'proposedBy', 'decision', 'invoiceId', 'targetId', 'amountMinor', 'currency', 'vatIncluded'],
  columns: {
    ...proposalFields('p'),
    __typename: `'BalanceProposal'`,
    invoiceId: 'p.invoice_id',
    targetId: 'p.target_id',
    kind: 'p.kind',
    amountMinor: 'p.amount_minor::text',
    currency: 'i.currency',
    vatIncluded: 'i.vat_included',
  },
};
