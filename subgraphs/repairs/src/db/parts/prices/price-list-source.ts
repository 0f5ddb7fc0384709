import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** How lists of part prices are read. */
export const partPriceListSource: Source = {
  from: 'repairs.part_price_list l',
  id: 'l.id',
  always: ['__typename', 'proposedBy', 'decision', 'currency', 'vatIncluded'],
  columns: {
    ...proposalFields('l'),
    __typename: `'PartPriceList'`,
    listVersion: 'l.list_version',
    currency: 'l.currency',
    vatIncluded: 'l.vat_included',
    validFrom: 'l.valid_from::text',
    itemCount: 'l.item_count',
  },
};
