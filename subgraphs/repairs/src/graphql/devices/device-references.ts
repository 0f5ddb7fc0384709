import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { deviceImportSource } from '../../db/import/import-sources.js';
import { deviceSource } from '../../db/sources.js';

/** How references to devices become things. */
export const deviceReferences: ReferenceLoaders = {
  Device: (ids, { reads }, selection) => readByIds(reads, { source: deviceSource, selection, ids }),
  DeviceImport: (ids, { reads }, selection) => readByIds(reads, { source: deviceImportSource, selection, ids }),
};
