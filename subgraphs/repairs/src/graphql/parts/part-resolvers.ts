import { DepotResolver } from './depot.resolver.js';
import { ImportPartPricesMutation } from './import-part-prices.mutation.js';
import { PartAvailabilityResolver, PartDetailsResolver, PartPriceResolver } from './part-details.resolver.js';
import { PartResolver } from './part.resolver.js';

/** The catalogue and what is there of it. */
export const partResolvers = [
  PartResolver,
  PartDetailsResolver,
  PartPriceResolver,
  PartAvailabilityResolver,
  DepotResolver,
  ImportPartPricesMutation,
] as const;
