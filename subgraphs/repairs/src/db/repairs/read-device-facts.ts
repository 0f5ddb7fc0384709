import type { CoverageTerm } from '../../domain/coverage/coverage-kinds.js';
import type { Manufacturer } from '../../domain/eligibility/serviced-device.js';
import type { StoredDevice } from '../../domain/eligibility/stored-device-facts.js';
import type { DeviceRelation, ProductLine } from '../../domain/repair-codes.js';
import type { RunQuery } from './read-step-worlds.js';

/** A device as one organisation knows it, with what the terms of a programme ask about. */
export interface KnownDeviceFacts extends StoredDevice {
  id: string;
  imei: string | null;
  productLine: ProductLine | null;
  relation: DeviceRelation;
  manufacturer: Manufacturer;
  activationLock: string;
  isRetired: boolean;
  hasPurchaseDate: boolean;
  openRepair: { id: string; dispatchId: string } | null;
  coverages: readonly CoverageTerm[];
}

const screening = `(select s.result from repairs.device_screening s where s.tenant_id = $1 and s.serial_number = $2 order by s.screened_on desc, s.recorded_at desc limit 1)`;

const statement = `
  select d.id, d.imei, d.product_line as "productLine", d.relation, d.manufacturer, d.activation_lock as "activationLock", d.retired_on is not null as "isRetired", d.purchased_on is not null as "hasPurchaseDate",
    (select json_build_object('id', r.id, 'dispatchId', r.dispatch_id) from repairs.repair r
      where r.tenant_id = d.tenant_id and r.device_id = d.id and r.status not in ('SPCM', 'CANCELLED') limit 1) as "openRepair",
    (select coalesce(json_agg(json_build_object('kind', c.kind, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'cancelledOn', c.cancelled_on, 'partNumber', c.part_number)), '[]')
      from repairs.coverage c where c.tenant_id = d.tenant_id and c.device_id = d.id) as coverages,
    ${screening} as screening
  from repairs.device d where d.tenant_id = $1 and d.serial_number = $2`;

/** Reads in one statement what is known of the device with a serial number; null when the organisation does not know it. */
export async function readDeviceFacts(run: RunQuery, { tenantId, serialNumber }: { tenantId: string; serialNumber: string }): Promise<KnownDeviceFacts | null> {
  const [device] = await run<KnownDeviceFacts>(statement, [tenantId, serialNumber]);
  return device ?? null;
}

/** The result of the latest screening of a serial number, also of one that is no known device yet. */
export async function readScreening(run: RunQuery, { tenantId, serialNumber }: { tenantId: string; serialNumber: string }): Promise<StoredDevice['screening']> {
  const [row] = await run<{ result: StoredDevice['screening'] }>(`select ${screening} as result`, [tenantId, serialNumber]);
  return row?.result ?? null;
}
