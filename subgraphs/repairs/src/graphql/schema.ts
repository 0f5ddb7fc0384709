import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { repairSource } from '../db/repairs/repair-source.js';
import { repairImportSource } from '../db/import/import-sources.js';
import { accessRules } from './access-rules.js';
import { attachmentResolvers } from './attachments/attachment-resolvers.js';
import { assessmentResolvers } from './assessments/assessment-resolvers.js';
import { deviceReferences } from './devices/device-references.js';
import { deviceResolvers } from './devices/device-resolvers.js';
import { expressReferences, expressResolvers } from './express/express-resolvers.js';
import { ImportRepairsMutation } from './import/import-repairs.mutation.js';
import { OrganizationResolver } from './organization.resolver.js';
import { RepairImportResolver } from './import/repair-import.resolver.js';
import { depotResolvers } from './depot/depot-resolvers.js';
import { seedStockReferences, seedStockResolvers } from './seed-stock/seed-stock-resolvers.js';
import { orderReferences } from './orders/order-references.js';
import { orderResolvers } from './orders/order-resolvers.js';
import { partReferences } from './parts/part-references.js';
import { partResolvers } from './parts/part-resolvers.js';
import { repairResolvers } from './repairs/repair-resolvers.js';
import { returnReferences } from './returns/return-references.js';
import { returnResolvers } from './returns/return-resolvers.js';

/** Builds the subgraph's executable schema and its contract. */
export function buildSchema(): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      ...repairResolvers,
      ...partResolvers,
      ...orderResolvers,
      ...depotResolvers,
      ...seedStockResolvers,
      ...deviceResolvers,
      ...expressResolvers,
      ...returnResolvers,
      ...attachmentResolvers,
      RepairImportResolver,
      OrganizationResolver,
      ImportRepairsMutation,
      ...assessmentResolvers,
    ],
    references: {
      Repair: (ids, { reads }, selection) => readByIds(reads, { source: repairSource, selection, ids }),
      ...deviceReferences,
      ...expressReferences,
      RepairImport: (ids, { reads }, selection) => readByIds(reads, { source: repairImportSource, selection, ids }),
      ...partReferences,
      ...orderReferences,
      ...seedStockReferences,
      ...returnReferences,
      Organization: 'stub',
    },
    rules: accessRules,
  });
}
