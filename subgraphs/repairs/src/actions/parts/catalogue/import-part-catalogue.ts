import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartImport } from '../../../db/parts/catalogue/part-import.entity.js';
import { type ImportStart, startImport } from '../../import/start-import.js';

/** Asks for an uploaded catalogue of parts to be taken over; one runs at a time. */
export function importPartCatalogue(context: ActionContext, key: string, uploadId: string): Promise<ImportStart> {
  const kept = { requestedByName: context.viewer.name };
  return startImport(context, key, { operation: 'importPartCatalogue', called: 'PartImport', entity: PartImport, isOfPlatform: true, kept, input: { uploadId, organizationId: null } });
}
