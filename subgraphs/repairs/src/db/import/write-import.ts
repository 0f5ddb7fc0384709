import type { EntityManager } from 'typeorm';

import type { RecordedDevice } from '../../domain/import/row-effect.js';
import type { RepairStatus } from '../../domain/repair-codes.js';
import { inColumns } from '../write-rows.js';
import { type Rejection, writeRejections } from './write-rejections.js';
import type { Repair } from '../repairs/repair.entity.js';

export type NewDevice = RecordedDevice & { id: string; serialNumber: string };
/** A repair as an export tells of it. */
export type ImportedRepair = Pick<
  Repair,
  | ('id' | 'dispatchId' | 'locationId' | 'deviceId' | 'technicianId' | 'techId' | 'repairType' | 'status' | 'statusSince' | 'coverageStatus')
  | ('createdAt' | 'completedAt' | 'completedOn' | 'completedQuarter' | 'purchaseOrderNumber' | 'reference' | 'version')
  | ('elapsedMinutes' | 'waitingMinutes' | 'workingMinutes' | 'serviceWarrantyUntil')
>;

/** A change of status that an export told of, without the steps between. */
export interface ReportedStep {
  id: string;
  repairId: string;
  fromStatus: RepairStatus;
  toStatus: RepairStatus;
  at: Date;
  takenBy: string;
}


/** What a batch of rows changes. */
export interface ImportWrites {
  newDevices: readonly NewDevice[];
  filledDevices: readonly (RecordedDevice & { id: string })[];
  newRepairs: readonly ImportedRepair[];
  changedRepairs: readonly ImportedRepair[];
  reportedSteps: readonly ReportedStep[];
  rejections: readonly Rejection[];
}

/** Writes a batch in one statement per table, however many rows it has. */
export async function writeImport(manager: EntityManager, { tenantId, importId, now }: { tenantId: string; importId: string; now: Date }, writes: ImportWrites): Promise<void> {
  const write = async (statement: string, rows: readonly object[], ...values: unknown[]): Promise<void> => {
    if (rows.length > 0) await manager.query(statement, [tenantId, JSON.stringify(rows.map(inColumns)), ...values]);
  };
  await write(insertDevices, writes.newDevices, now);
  await write(fillDevices, writes.filledDevices);
  await write(insertRepairs, writes.newRepairs);
  // An export need not show every step, and the table of steps lets such a one pass.
  if (writes.changedRepairs.length > 0) await manager.query(`select set_config('app.reported_steps', 'on', true)`);
  await write(changeRepairs, writes.changedRepairs);
  await write(insertSteps, writes.reportedSteps);
  await writeRejections(manager, 'repair_import', { tenantId, importId, rejections: writes.rejections });
}

const insertDevices = `
  insert into repairs.device (tenant_id, id, serial_number, imei, product_name, product_line, relation, registered_at)
  select $1, id, serial_number, imei, product_name, product_line, 'CUSTOMER', $3
  from json_populate_recordset(null::repairs.device, $2::json)`;

const fillDevices = `
  update repairs.device d set imei = told.imei, product_name = told.product_name, product_line = told.product_line
  from json_populate_recordset(null::repairs.device, $2::json) told
  where d.tenant_id = $1 and d.id = told.id`;

const repairColumns = [
  ...['id', 'dispatch_id', 'location_id', 'device_id', 'technician_id', 'tech_id', 'repair_type', 'status', 'coverage_status'],
  ...['created_at', 'completed_at', 'completed_on', 'completed_quarter', 'purchase_order_number', 'reference', 'version'],
  ...['status_since', 'elapsed_minutes', 'waiting_minutes', 'working_minutes', 'service_warranty_until'],
];

const insertRepairs = `
  insert into repairs.repair (tenant_id, ${repairColumns.join(', ')})
  select $1, ${repairColumns.join(', ')} from json_populate_recordset(null::repairs.repair, $2::json)`;

// What a repair counts for stays, also when its location has moved to another time zone since.
const changeRepairs = `
  update repairs.repair r set
    technician_id = told.technician_id, tech_id = told.tech_id, repair_type = told.repair_type, status = told.status, coverage_status = told.coverage_status,
    completed_at = coalesce(r.completed_at, told.completed_at), completed_on = coalesce(r.completed_on, told.completed_on),
    completed_quarter = coalesce(r.completed_quarter, told.completed_quarter),
    status_since = case when r.status = told.status then r.status_since else told.status_since end,
    elapsed_minutes = coalesce(r.elapsed_minutes, told.elapsed_minutes), waiting_minutes = coalesce(r.waiting_minutes, told.waiting_minutes),
    working_minutes = coalesce(r.working_minutes, told.working_minutes), service_warranty_until = coalesce(r.service_warranty_until, told.service_warranty_until),
    purchase_order_number = told.purchase_order_number, reference = told.reference, version = told.version
  from json_populate_recordset(null::repairs.repair, $2::json) told
  where r.tenant_id = $1 and r.id = told.id`;

const insertSteps = `
  insert into repairs.repair_step (tenant_id, id, repair_id, place, from_status, to_status, at, taken_by, is_reported)
  select $1, told.id, told.repair_id, (select count(*) + 1 from repairs.repair_step s where s.repair_id = told.repair_id), told.from_status, told.to_status, told.at, told.taken_by, true
  from json_populate_recordset(null::repairs.repair_step, $2::json) told`;
