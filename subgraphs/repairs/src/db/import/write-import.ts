import type { EntityManager } from 'typeorm';

import type { ImportProblem } from '../../domain/import/import-problem.js';
import type { RecordedDevice } from '../../domain/import/row-effect.js';
import { inColumns } from '../write-rows.js';
import type { Repair } from '../repairs/repair.entity.js';

export type NewDevice = RecordedDevice & { id: string; serialNumber: string };
export type Rejection = ImportProblem & { id: string; line: number };

/** What a batch of rows changes. */
export interface ImportWrites {
  newDevices: readonly NewDevice[];
  filledDevices: readonly (RecordedDevice & { id: string })[];
  newRepairs: readonly Omit<Repair, 'tenantId'>[];
  changedRepairs: readonly Omit<Repair, 'tenantId'>[];
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
  await write(changeRepairs, writes.changedRepairs);
  await write(insertRejections, writes.rejections.map(({ column, ...rejection }) => ({ ...rejection, columnName: column })), importId);
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
    purchase_order_number = told.purchase_order_number, reference = told.reference, version = told.version
  from json_populate_recordset(null::repairs.repair, $2::json) told
  where r.tenant_id = $1 and r.id = told.id`;

const insertRejections = `
  insert into repairs.repair_import_rejection (tenant_id, id, import_id, line, column_name, value, code, reason)
  select $1, id, $3, line, column_name, value, code, reason
  from json_populate_recordset(null::repairs.repair_import_rejection, $2::json)`;
