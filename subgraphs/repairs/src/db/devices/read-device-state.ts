import type { EntityManager } from 'typeorm';

import type { CoverageTold, DeviceRow, RecordedDevice } from '../../domain/devices/device-row.js';
import { ofTenant } from '../of-tenant.js';
import type { CoverageSource } from './device-enums.js';

export interface KnownDevice extends RecordedDevice {
  serialNumber: string;
  version: number;
}

export interface KnownCoverage extends CoverageTold {
  id: string;
  deviceId: string;
  source: CoverageSource;
  version: number;
}

/** What is recorded of the devices that rows tell of. */
export interface DeviceState {
  /** By serial number. */
  devices: Map<string, KnownDevice>;
  /** By device. */
  coverages: Map<string, KnownCoverage[]>;
  /** Serial numbers by IMEI, second IMEI and MEID. */
  owners: Map<string, string>;
}

/** Reads what is recorded of the devices told of, and holds them until the transaction ends. */
export async function readDeviceState(manager: EntityManager, { tenantId, rows }: { tenantId: string; rows: readonly DeviceRow[] }): Promise<DeviceState> {
  const numbers = rows.flatMap(({ imei, imei2, meid }) => [imei, imei2, meid].filter((number) => number !== null));
  // In the order of their numbers, so that two that hold many devices do not wait for each other.
  const devices = await manager.query<KnownDevice[]>(devicesTold, [tenantId, rows.map(({ serialNumber }) => serialNumber).sort()]);
  const [owners, coverages] = await Promise.all([
    numbers.length === 0 ? [] : manager.query<{ number: string; serialNumber: string }[]>(ownersTold, [tenantId, numbers]),
    devices.length === 0 ? [] : manager.query<KnownCoverage[]>(coveragesOf, [tenantId, devices.map(({ id }) => id)]),
  ]);
  return {
    devices: new Map(devices.map((device) => [device.serialNumber, device])),
    owners: new Map(owners.map(({ number, serialNumber }) => [number, serialNumber])),
    coverages: Map.groupBy(coverages, ({ deviceId }) => deviceId),
  };
}

const deviceColumns = `d.id, d.serial_number as "serialNumber", d.imei, d.imei2, d.meid, d.product_name as "productName", d.product_line as "productLine", d.part_number as "partNumber",
    d.configuration, d.relation, d.manufacturer, d.purchased_on as "purchasedOn", d.purchase_country as "purchaseCountry", d.proof_reference as "proofReference",
    d.proof_dated_on as "proofDatedOn", d.is_vintage as "isVintage", d.activation_lock as "activationLock", d.is_loaner as "isLoaner", d.enlisted_at as "enlistedAt",
    d.retired_on as "retiredOn", d.version, exists (select 1 from repairs.device r where r.tenant_id = $1 and r.replaces_id = d.id) as "isReplaced"`;

const devicesTold = `
  select ${deviceColumns}
  from (select distinct unnest($2::text[]) as serial_number order by 1) told
  cross join lateral (select * from repairs.device where ${ofTenant} and serial_number = told.serial_number for update) d`;

const ownersTold = `
  select told.number, d.serial_number as "serialNumber"
  from (select distinct unnest($2::text[]) as number) told
  cross join lateral (
    select serial_number from repairs.device where ${ofTenant} and imei = told.number
    union all select serial_number from repairs.device where ${ofTenant} and imei2 = told.number
    union all select serial_number from repairs.device where ${ofTenant} and meid = told.number
  ) d`;

const coveragesOf = `
  select c.id, c.device_id as "deviceId", c.kind, c.starts_on as "startsOn", c.ends_on as "endsOn", c.cancelled_on as "cancelledOn", c.agreement_number as "agreementNumber",
    c.provider, c.part_number as "partNumber", c.source, c.version
  from unnest($2::uuid[]) told(device_id)
  cross join lateral (select * from repairs.coverage where ${ofTenant} and device_id = told.device_id) c`;
