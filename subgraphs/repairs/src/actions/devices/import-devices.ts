import type { ActionContext } from '@platform/kit/graphql/context.js';

import { DeviceImport } from '../../db/devices/device-import.entity.js';
import { type FileToImport, type ImportStart, startImport } from '../import/start-import.js';

/** Asks for an uploaded file of devices to be imported. */
export function importDevices(context: ActionContext, key: string, input: FileToImport): Promise<ImportStart> {
  return startImport(context, key, { operation: 'importDevices', called: 'DeviceImport', entity: DeviceImport, input });
}
