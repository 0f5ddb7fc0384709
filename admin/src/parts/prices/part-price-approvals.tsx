import { approvalKind } from '../../approvals/approval-kind.js';
import { DecidePartPricesDocument, OpenPartPriceListsDocument } from '../../generated/operations.js';
import { PartPriceChanges } from './PartPriceChanges.js';

/** Lists of part prices that a second manager decides about, with what they change. */
export const partPriceApprovals = approvalKind({
  label: 'catalogue.prices.title',
  action: 'part-prices.list',
  open: OpenPartPriceListsDocument,
  read: ({ partPriceLists: { nodes, totalCount } }) => ({
    total: totalCount ?? nodes.length,
    approvals: nodes.map(({ listVersion, currency, validFrom, ...list }) => ({
      ...list,
      subject: { to: '/part-prices', text: `${currency} ${listVersion}, ${validFrom}` },
      change: <PartPriceChanges currency={currency} listId={list.id} />,
    })),
  }),
  decide: DecidePartPricesDocument,
  variables: ({ id, decision, reason }) => ({ input: { partPriceListId: id, decision, reason } }),
  decided: ({ decidePartPrices }) => decidePartPrices,
});
