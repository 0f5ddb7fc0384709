import { AaspRepairResolver } from './authorised-service-provider/aasp-repair.resolver.js';
import { BusinessDayResolver } from './business-day.resolver.js';
import { IdsDispatchResolver } from './direct-ios-service/ids-dispatch.resolver.js';
import { IdsOrderResolver } from './direct-ios-service/ids-order.resolver.js';
import { IdsReturnResolver } from './direct-ios-service/ids-return.resolver.js';
import { SeedStockResolver } from './direct-ios-service/seed-stock.resolver.js';
import { ExpressRequestResolver } from './express-replacement/express-request.resolver.js';
import { LimitedWarrantyResolver } from './express-replacement/limited-warranty.resolver.js';
import { ServiceWarrantyResolver } from './express-replacement/service-warranty.resolver.js';
import { SsaRepairResolver } from './self-servicing-account/ssa-repair.resolver.js';

/** The what-if questions about orders, returns, repairs and warranties. */
export const assessmentResolvers = [
  IdsOrderResolver,
  IdsReturnResolver,
  IdsDispatchResolver,
  SeedStockResolver,
  SsaRepairResolver,
  AaspRepairResolver,
  ExpressRequestResolver,
  ServiceWarrantyResolver,
  LimitedWarrantyResolver,
  BusinessDayResolver,
] as const;
