import { approvalKind } from '../approvals/approval-kind.js';
import { DecidePriceListProposalDocument, OpenPriceListProposalsDocument } from '../generated/operations.js';
import { PriceDifferences } from './PriceDifferences.js';

/** Proposals to publish a price list, with what it changes. */
export const priceApprovals = approvalKind({
  label: 'money.prices.kind',
  action: 'prices.list',
  open: OpenPriceListProposalsDocument,
  read: ({ priceListProposals: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map(({ priceList: { id, country, listVersion, effectiveFrom }, ...proposal }) => ({
      ...proposal,
      subject: { to: '/price-lists', text: `${country} ${listVersion}, ${effectiveFrom}` },
      change: <PriceDifferences country={country} listId={id} />,
    })),
  }),
  decide: DecidePriceListProposalDocument,
  variables: ({ id, decision, reason }) => ({ input: { proposalId: id, decision, reason } }),
  decided: ({ decidePriceListProposal }) => decidePriceListProposal,
});
