import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { deviceSource, repairSource } from '../db/sources.js';
import { accessRules } from './access-rules.js';
import { CompleteRepairMutation } from './complete-repair.mutation.js';
import { CreateRepairMutation } from './create-repair.mutation.js';
import { DeviceResolver } from './device.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { RepairResolver } from './repair.resolver.js';

/** Builds the subgraph's executable schema and its contract. */
export function buildSchema(): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [RepairResolver, DeviceResolver, OrganizationResolver, CreateRepairMutation, CompleteRepairMutation],
    references: {
      Repair: (ids, { reads }, selection) => readByIds(reads, { source: repairSource, selection, ids }),
      Device: (ids, { reads }, selection) => readByIds(reads, { source: deviceSource, selection, ids }),
      Organization: 'stub',
    },
    rules: accessRules,
  });
}
