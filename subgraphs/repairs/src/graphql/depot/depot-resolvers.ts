import { ChangeDepotMutation } from './registering/change-depot.mutation.js';
import { ParcelMutations } from './parcel.mutations.js';
import { ReceiveEarlyReturnMutation } from './receive-early-return.mutation.js';
import { ReceiveGoodsMutation } from './receive-goods.mutation.js';
import { RegisterDepotMutation } from './registering/register-depot.mutation.js';
import { ShipmentEventsMutation } from './shipment-events.mutation.js';
import { ShipmentQueries } from './shipment.resolver.js';
import { DepotMovementResolver } from './stock/depot-movements.js';
import { DepotStockMutations } from './stock/depot-stock.mutations.js';
import { DepotStockResolver, LocationStockResolver } from './stock.resolvers.js';
import { TakeFromStockMutation } from './take-from-stock.mutation.js';

/** What is done at depots, and what depots and locations have. */
export const depotResolvers = [
  DepotStockResolver,
  LocationStockResolver,
  ShipmentQueries,
  DepotMovementResolver,
  DepotStockMutations,
  ChangeDepotMutation,
  RegisterDepotMutation,
  ReceiveGoodsMutation,
  ReceiveEarlyReturnMutation,
  ParcelMutations,
  ShipmentEventsMutation,
  TakeFromStockMutation,
] as const;
