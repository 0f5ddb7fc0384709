import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { partOrderSource, shipmentSource } from '../../db/orders/order-sources.js';

/** How references to orders become things. */
export const orderReferences: ReferenceLoaders = {
  PartOrder: (ids, { reads }, selection) => readByIds(reads, { source: partOrderSource, selection, ids }),
  Shipment: (ids, { reads }, selection) => readByIds(reads, { source: shipmentSource, selection, ids }),
};
