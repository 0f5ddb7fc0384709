import { DispatchPromisesResolver } from './dispatch-promises.resolver.js';
import { CancelPartOrderMutation } from './cancel-part-order.mutation.js';
import { EarlyReturnResolver, PartOrderLineResolver, ShipmentLineResolver, ShipmentResolver } from './order-details.resolvers.js';
import { PartOrderResolver } from './part-order.resolver.js';
import { SubmitPartOrderMutation } from './submit-part-order.mutation.js';

/** Orders of parts and what is sent for them. */
export const orderResolvers = [
  PartOrderResolver,
  PartOrderLineResolver,
  ShipmentResolver,
  ShipmentLineResolver,
  EarlyReturnResolver,
  SubmitPartOrderMutation,
  CancelPartOrderMutation,
  DispatchPromisesResolver,
] as const;
