import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** How price lists are read. */
export const priceListSource: Source = {
  from: 'accounts.price_list l',
  id: 'l.id',
  always: ['currency', 'vatIncluded', 'country', 'effectiveFrom'],
  columns: {
    country: 'l.country',
    currency: 'l.currency',
    vatIncluded: 'l.vat_included',
    listVersion: 'l.list_version',
    effectiveFrom: 'l.effective_from::text',
    status: 'l.status',
    itemCount: 'l.item_count',
    sha256: 'l.sha256',
    importedByName: 'l.imported_by_name',
    importedAt: 'l.imported_at',
    publishedAt: 'l.published_at',
  },
};

/** How proposals to publish a price list are read. */
export const priceListProposalSource: Source = {
  from: 'accounts.price_list_proposal p',
  id: 'p.id',
  always: ['__typename', 'proposedBy', 'decision', 'priceListId'],
  columns: { ...proposalFields('p'), __typename: `'PriceListProposal'`, priceListId: 'p.price_list_id' },
};
