import { ImportPartCatalogueMutation } from './catalogue/import-part-catalogue.mutation.js';
import { PartImportResolver } from './catalogue/part-import.resolver.js';
import { PartVersionResolver } from './catalogue/part-versions.js';
import { DepotResolver } from './depot.resolver.js';
import { PartAvailabilityResolver, PartDetailsResolver, PartPriceResolver } from './part-details.resolver.js';
import { PartOfferResolver } from './part-offer.resolver.js';
import { PartResolver } from './part.resolver.js';
import { DecidePartPricesMutation } from './prices/decide-part-prices.mutation.js';
import { ImportPartPricesMutation } from './prices/import-part-prices.mutation.js';
import { PartPriceChangeResolver, PartPriceListResolver } from './prices/part-price-list.resolver.js';

/** The catalogue and what is there of it. */
export const partResolvers = [
  PartResolver,
  PartDetailsResolver,
  PartPriceResolver,
  PartAvailabilityResolver,
  DepotResolver,
  PartOfferResolver,
  PartPriceListResolver,
  PartPriceChangeResolver,
  ImportPartPricesMutation,
  DecidePartPricesMutation,
  PartImportResolver,
  PartVersionResolver,
  ImportPartCatalogueMutation,
] as const;
