import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { bulkReturnSource, returnOrderSource } from '../../db/returns/return-sources.js';

/** How what other subgraphs know by its id is read here. */
export const returnReferences: ReferenceLoaders = {
  ReturnOrder: (ids, { reads }, selection) => readByIds(reads, { source: returnOrderSource, selection, ids }),
  BulkReturn: (ids, { reads }, selection) => readByIds(reads, { source: bulkReturnSource, selection, ids }),
};
