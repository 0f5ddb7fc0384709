import type { EntityManager } from 'typeorm';

import type { PlanState } from '../../domain/coverage/coverage-state.js';
import { inColumns } from '../write-rows.js';
import type { KnownCoverage, KnownDevice } from './read-device-state.js';

export type WrittenDevice = Omit<KnownDevice, 'isReplaced'> & { planState: PlanState; planChangesOn: string | null };

/** What rows of an installed base change. */
export interface DeviceWrites {
  newDevices: readonly WrittenDevice[];
  changedDevices: readonly WrittenDevice[];
  newCoverages: readonly KnownCoverage[];
  changedCoverages: readonly KnownCoverage[];
}

/** Writes in one statement per table and kind, however many rows there are. */
export async function writeDevices(manager: EntityManager, { tenantId, now }: { tenantId: string; now: Date }, writes: DeviceWrites): Promise<void> {
  const write = async (statement: string, rows: readonly object[]): Promise<void> => {
    if (rows.length > 0) await manager.query(statement, [tenantId, JSON.stringify(rows.map(inColumns)), now]);
  };
  await write(insertDevices, writes.newDevices);
  await write(changeDevices, writes.changedDevices);
  await write(insertCoverages, writes.newCoverages);
  await write(changeCoverages, writes.changedCoverages);
}

const told = [
  ...['imei', 'imei2', 'meid', 'product_name', 'product_line', 'part_number', 'configuration', 'relation', 'manufacturer', 'purchased_on', 'purchase_country', 'proof_reference'],
  ...['proof_dated_on', 'is_vintage', 'activation_lock', 'is_loaner', 'enlisted_at', 'retired_on', 'plan_state', 'plan_changes_on', 'version'],
];

const insertDevices = `
  insert into repairs.device (tenant_id, id, serial_number, registered_at, ${told.join(', ')})
  select $1, id, serial_number, $3, ${told.join(', ')} from json_populate_recordset(null::repairs.device, $2::json)`;

// A retired device that is told of again is back in use; nothing else here retires one.
const changeDevices = `
  update repairs.device d set ${told.map((column) => `${column} = told.${column}`).join(', ')},
    retirement_reason = case when told.retired_on is null then null else d.retirement_reason end
  from json_populate_recordset(null::repairs.device, $2::json) told
  where d.tenant_id = $1 and d.id = told.id and $3::timestamptz is not null`;

const terms = ['starts_on', 'ends_on', 'cancelled_on', 'agreement_number', 'provider', 'source', 'version'];

const insertCoverages = `
  insert into repairs.coverage (tenant_id, id, device_id, kind, part_number, recorded_at, changed_at, ${terms.join(', ')})
  select $1, id, device_id, kind, part_number, $3, $3, ${terms.join(', ')} from json_populate_recordset(null::repairs.coverage, $2::json)`;

const changeCoverages = `
  update repairs.coverage c set changed_at = $3, ${terms.map((column) => `${column} = told.${column}`).join(', ')}
  from json_populate_recordset(null::repairs.coverage, $2::json) told
  where c.tenant_id = $1 and c.id = told.id`;
