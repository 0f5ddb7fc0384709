import { ParcelMutations } from './parcel.mutations.js';
import { ReceiveGoodsMutation } from './receive-goods.mutation.js';
import { ShipmentEventsMutation } from './shipment-events.mutation.js';
import { ShipmentQueries } from './shipment.resolver.js';
import { DepotStockResolver, LocationStockResolver } from './stock.resolvers.js';
import { TakeFromStockMutation } from './take-from-stock.mutation.js';

/** What is done at depots, and what depots and locations have. */
export const depotResolvers = [
  DepotStockResolver,
  LocationStockResolver,
  ShipmentQueries,
  ReceiveGoodsMutation,
  ParcelMutations,
  ShipmentEventsMutation,
  TakeFromStockMutation,
] as const;
