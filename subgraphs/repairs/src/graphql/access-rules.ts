import { type AccessRule, type AccessRules, everyRole, managersAndPartnerAdmins } from '@platform/kit/graphql/access-rules.js';

import { attachmentRules } from './attachments/attachment-resolvers.js';
import { depotRules } from './depot/access-rules.js';
import { seedStockRules } from './seed-stock/seed-stock-resolvers.js';
import { orderRules } from './orders/access-rules.js';
import { partRules } from './parts/access-rules.js';
import { expressRules } from './express/express-resolvers.js';
import { deviceRules } from './devices/access-rules.js';
import { repairRules } from './repairs/access-rules.js';
import { returnRules } from './returns/access-rules.js';

const importReaders: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

/** Who may ask what of Repairs & Parts. */
export const accessRules: AccessRules = {
  Query: {
    ...repairRules.Query,
    ...partRules.Query,
    ...orderRules.Query,
    ...depotRules.Query,
    ...seedStockRules.Query,
    ...deviceRules.Query,
    ...expressRules.Query,
    ...returnRules.Query,
    repairImport: importReaders,
    repairImports: importReaders,
    // Questions about the terms: they show no organisation's rows.
    assessIdsOrder: everyRole,
    assessIdsReturn: everyRole,
    assessIdsDispatch: everyRole,
    assessSeedStock: everyRole,
    assessSsaRepair: everyRole,
    assessAaspRepair: everyRole,
    assessExpressRequest: everyRole,
    serviceWarranty: everyRole,
    assessLimitedWarranty: everyRole,
    businessDay: everyRole,
    businessCalendars: everyRole,
  },
  Mutation: {
    ...repairRules.Mutation,
    ...partRules.Mutation,
    ...orderRules.Mutation,
    ...depotRules.Mutation,
    ...seedStockRules.Mutation,
    ...deviceRules.Mutation,
    ...expressRules.Mutation,
    ...returnRules.Mutation,
    ...attachmentRules.Mutation,
    importRepairs: managersAndPartnerAdmins,
  },
  references: {
    ...repairRules.references,
    ...partRules.references,
    ...orderRules.references,
    ...depotRules.references,
    ...seedStockRules.references,
    ...deviceRules.references,
    ...expressRules.references,
    ...returnRules.references,
    RepairImport: importReaders,
    Organization: everyRole,
  },
};
