import type { EntityManager } from 'typeorm';

import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { readDeviceState } from '../../db/devices/read-device-state.js';
import { writeDevices } from '../../db/devices/write-devices.js';
import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import type { DeviceRow } from '../../domain/devices/device-row.js';
import { today } from '../today.js';
import { DeviceBatch } from './device-batch.js';
import { readWarrantyTerms } from './read-warranty-terms.js';
import type { TakenRow } from './taken-row.js';

export interface RowsToTake {
  tenantId: string;
  rows: readonly DeviceRow[];
}

/** Takes rows of an installed base in their order, each on what the rows before it left; a rejected row changes nothing. */
export async function takeRows({ now, newId }: { now: () => Date; newId: () => string }, manager: EntityManager, { tenantId, rows }: RowsToTake): Promise<TakenRow[]> {
  const state = await readDeviceState(manager, { tenantId, rows });
  const [on, organization] = [today({ now }), await manager.findOneBy(KnownOrganization, { tenantId })];
  const warrantyTerms = await readWarrantyTerms(manager, { tenantId, on });
  const batch = new DeviceBatch(state, { now: now(), newId, today: on, lastDate: lastDateBegun(organization?.region ?? null, now()), warrantyTerms });
  const taken = rows.map((row) => batch.take(row));
  await writeDevices(manager, { tenantId, now: now() }, batch.writes());
  return taken;
}
