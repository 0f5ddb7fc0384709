import { type AccessRules, managers, staff } from '@platform/kit/graphql/access-rules.js';
import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { priceListProposalSource, priceListSource } from '../../db/prices/price-sources.js';
import { PriceListMutations } from './price-list.mutations.js';
import { PriceListProposalResolver, PriceListResolver } from './price-list.resolver.js';

/** The ways into price lists. */
export const priceResolvers = [PriceListResolver, PriceListProposalResolver, PriceListMutations] as const;

export const priceLoaders: ReferenceLoaders = {
  PriceList: (ids, { reads }, selection) => readByIds(reads, { source: priceListSource, selection, ids }),
  PriceListProposal: (ids, { reads }, selection) => readByIds(reads, { source: priceListProposalSource, selection, ids }),
};

export const priceRules: AccessRules = {
  Query: { priceLists: staff, priceListProposals: staff },
  Mutation: { importPriceList: managers, proposePriceList: managers, decidePriceListProposal: managers },
  references: { PriceList: staff, PriceListProposal: staff },
};
