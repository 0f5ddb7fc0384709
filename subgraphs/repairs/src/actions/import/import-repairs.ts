import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairImport } from '../../db/import/repair-import.entity.js';
import { type FileToImport, type ImportStart, startImport } from './start-import.js';

/** Asks for an uploaded file of repairs to be imported. */
export function importRepairs(context: ActionContext, key: string, input: FileToImport): Promise<ImportStart> {
  return startImport(context, key, { operation: 'importRepairs', called: 'RepairImport', entity: RepairImport, input });
}
