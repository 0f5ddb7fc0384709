import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { certificationSource, technicianSource } from '../db/sources.js';
import { accessRules } from './access-rules.js';
import { CertificationMutations } from './certification.mutations.js';
import { OrganizationResolver } from './organization.resolver.js';
import { TechnicianMutations } from './technician.mutations.js';
import { CertificationResolver, TechnicianResolver } from './technician.resolver.js';

/** Builds the subgraph's executable schema and its contract. */
export function buildSchema(): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [TechnicianResolver, CertificationResolver, OrganizationResolver, TechnicianMutations, CertificationMutations],
    references: {
      Technician: (ids, { reads }, selection) => readByIds(reads, { source: technicianSource, selection, ids }),
      Certification: (ids, { reads }, selection) => readByIds(reads, { source: certificationSource, selection, ids }),
      Organization: 'stub',
    },
    rules: accessRules,
  });
}
