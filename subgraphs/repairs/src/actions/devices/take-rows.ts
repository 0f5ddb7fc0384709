import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { readDeviceState } from '../../db/devices/read-device-state.js';
import { writeDevices } from '../../db/devices/write-devices.js';
import type { DeviceRow } from '../../domain/devices/device-row.js';
import { DeviceBatch } from './device-batch.js';
import { readWarrantyTerms } from './read-warranty-terms.js';
import type { TakenRow } from './taken-row.js';

export interface RowsToTake {
  tenantId: string;
  rows: readonly DeviceRow[];
  today: LocalDate;
}

/** Takes rows of an installed base in their order, each on what the rows before it left; a rejected row changes nothing. */
export async function takeRows({ now, newId }: { now: () => Date; newId: () => string }, manager: EntityManager, { tenantId, rows, today }: RowsToTake): Promise<TakenRow[]> {
  const state = await readDeviceState(manager, { tenantId, rows });
  const batch = new DeviceBatch(state, { now: now(), newId, today, warrantyTerms: await readWarrantyTerms(manager, { tenantId, on: today }) });
  const taken = rows.map((row) => batch.take(row));
  await writeDevices(manager, { tenantId, now: now() }, batch.writes());
  return taken;
}
