import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { depotSource, partSource } from '../../db/parts/part-source.js';
import { partImportSource } from '../../db/import/import-sources.js';
import { partPriceListSource } from '../../db/parts/prices/price-list-source.js';

/** How references to the catalogue become things. */
export const partReferences: ReferenceLoaders = {
  Part: (ids, { reads }, selection) => readByIds(reads, { source: partSource, selection, ids }),
  Depot: (ids, { reads }, selection) => readByIds(reads, { source: depotSource, selection, ids }),
  PartImport: (ids, { reads }, selection) => readByIds(reads, { source: partImportSource, selection, ids }),
  PartPriceList: (ids, { reads }, selection) => readByIds(reads, { source: partPriceListSource, selection, ids }),
};
