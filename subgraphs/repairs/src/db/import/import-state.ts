import type { EntityManager } from 'typeorm';

import type { RecordedDevice, RecordedRepair } from '../../domain/import/row-effect.js';
import { ofTenant } from '../of-tenant.js';
import { canonicalShipTo } from '../../domain/identifiers/ship-to.js';

export interface KnownRepair extends RecordedRepair {
  id: string;
  version: number;
  technicianId: string | null;
  statusSince: Date;
  /** Every status it took and since when, its creation first. */
  steps: readonly { status: RecordedRepair['status']; since: string | Date }[];
}

export interface KnownDevice extends RecordedDevice {
  id: string;
}

/** A location of the organisation, with what a time there is measured by. */
export interface ImportLocation {
  id: string;
  timeZone: string;
  region: string | null;
  country: string;
}

/** What is recorded of the things that a batch of rows tells of. */
export interface ImportState {
  /** By Ship-To. */
  locations: Map<string, ImportLocation>;
  /** Ids by the technician id of the repair systems. */
  technicians: Map<string, string>;
  /** By dispatch id. */
  repairs: Map<string, KnownRepair>;
  /** By serial number. */
  devices: Map<string, KnownDevice>;
  /** Dispatch ids of open repairs by serial number. */
  open: Map<string, string>;
}

export interface ToldOf {
  tenantId: string;
  dispatchIds: readonly string[];
  serialNumbers: readonly string[];
  techIds: readonly string[];
}

/** Reads what is recorded of the things told of, and holds the repairs among them until the transaction ends. */
export async function readImportState(manager: EntityManager, { tenantId, dispatchIds, serialNumbers, techIds }: ToldOf): Promise<ImportState> {
  const [repairs, devices, open, locations, technicians] = await Promise.all([
    manager.query<KnownRepair[]>(repairsTold, [tenantId, dispatchIds]),
    manager.query<(KnownDevice & { serialNumber: string })[]>(devicesTold, [tenantId, serialNumbers]),
    manager.query<{ serialNumber: string; dispatchId: string }[]>(openRepairsOfDevices, [tenantId, serialNumbers]),
    manager.query<(ImportLocation & { shipTo: string })[]>(ownLocations, [tenantId]),
    manager.query<{ id: string; techId: string }[]>(techniciansTold, [tenantId, techIds]),
  ]);
  return {
    locations: new Map(locations.map(({ shipTo, ...location }) => [canonicalShipTo(shipTo), location])),
    technicians: new Map(technicians.map(({ id, techId }) => [techId.toUpperCase(), id])),
    repairs: new Map(repairs.map((repair) => [repair.dispatchId, repair])),
    devices: new Map(devices.map((device) => [device.serialNumber, device])),
    open: new Map(open.map(({ serialNumber, dispatchId }) => [serialNumber, dispatchId])),
  };
}

// One look-up per thing told of, each by its key: a new table has no statistics, and a planner left to choose reads all of the tenant's rows.
const repairsTold = `
  select r.id, r.dispatch_id as "dispatchId", r.location_id as "locationId", d.serial_number as "serialNumber", r.technician_id as "technicianId",
    r.tech_id as "techId", r.repair_type as "repairType", r.status, r.coverage_status as "coverageStatus", r.created_at as "createdAt",
    r.completed_at as "completedAt", r.purchase_order_number as "purchaseOrderNumber", r.reference, r.version, r.status_since as "statusSince",
    (select coalesce(json_agg(json_build_object('status', s.to_status, 'since', s.at) order by s.place), '[]') from repairs.repair_step s where s.repair_id = r.id) as steps
  from unnest($2::text[]) told(dispatch_id)
  cross join lateral (select * from repairs.repair where ${ofTenant} and dispatch_id = told.dispatch_id for update) r
  cross join lateral (select serial_number from repairs.device where ${ofTenant} and id = r.device_id limit 1) d`;

const devicesTold = `
  select d.id, d.serial_number as "serialNumber", d.imei, d.product_name as "productName", d.product_line as "productLine"
  from (select distinct unnest($2::text[]) as serial_number) told
  cross join lateral (select * from repairs.device where ${ofTenant} and serial_number = told.serial_number for update) d`;

const openRepairsOfDevices = `
  select told.serial_number as "serialNumber", r.dispatch_id as "dispatchId"
  from (select distinct unnest($2::text[]) as serial_number) told
  cross join lateral (select id from repairs.device where ${ofTenant} and serial_number = told.serial_number limit 1) d
  cross join lateral (
    select dispatch_id from repairs.repair where ${ofTenant} and device_id = d.id and status not in ('SPCM', 'CANCELLED') limit 1
  ) r`;

// Where two locations have had the same Ship-To, the one told of last has it now.
const ownLocations = `select id, ship_to as "shipTo", time_zone as "timeZone", region, country from repairs.known_location where tenant_id = $1 order by sequence`;

const techniciansTold = `select id, tech_id as "techId" from repairs.known_technician where tenant_id = $1 and upper(tech_id) = any($2)`;
