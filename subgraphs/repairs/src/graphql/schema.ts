import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { deviceSource, repairImportSource, repairSource } from '../db/sources.js';
import { accessRules } from './access-rules.js';
import { assessmentResolvers } from './assessments/assessment-resolvers.js';
import { CompleteRepairMutation } from './complete-repair.mutation.js';
import { CreateRepairMutation } from './create-repair.mutation.js';
import { DeviceResolver } from './device.resolver.js';
import { ImportRepairsMutation } from './import-repairs.mutation.js';
import { OrganizationResolver } from './organization.resolver.js';
import { RepairImportResolver } from './repair-import.resolver.js';
import { RepairResolver } from './repair.resolver.js';

/** Builds the subgraph's executable schema and its contract. */
export function buildSchema(): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      RepairResolver,
      DeviceResolver,
      RepairImportResolver,
      OrganizationResolver,
      CreateRepairMutation,
      CompleteRepairMutation,
      ImportRepairsMutation,
      ...assessmentResolvers,
    ],
    references: {
      Repair: (ids, { reads }, selection) => readByIds(reads, { source: repairSource, selection, ids }),
      Device: (ids, { reads }, selection) => readByIds(reads, { source: deviceSource, selection, ids }),
      RepairImport: (ids, { reads }, selection) => readByIds(reads, { source: repairImportSource, selection, ids }),
      Organization: 'stub',
    },
    rules: accessRules,
  });
}
