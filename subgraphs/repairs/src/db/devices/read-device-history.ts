import type { ReadSession } from '@platform/kit/database/session.js';

/** What happened to a device. */
export const DeviceEventKind = {
  REGISTERED: 'REGISTERED',
  ENLISTED: 'ENLISTED',
  RETIRED: 'RETIRED',
  CAME_AS_REPLACEMENT: 'CAME_AS_REPLACEMENT',
  WAS_REPLACED: 'WAS_REPLACED',
  REPAIR_OPENED: 'REPAIR_OPENED',
  REPAIR_COMPLETED: 'REPAIR_COMPLETED',
  COVERAGE_RECORDED: 'COVERAGE_RECORDED',
  COVERAGE_CHANGED: 'COVERAGE_CHANGED',
  COVERAGE_CANCELLED: 'COVERAGE_CANCELLED',
} as const;
export type DeviceEventKind = keyof typeof DeviceEventKind;

export interface DeviceEventRow {
  /** The device that it happened to. */
  deviceId: string;
  kind: DeviceEventKind;
  at: Date;
  repairId: string | null;
  coverageId: string | null;
  otherDeviceId: string | null;
}

export const historyMax = 200;

// Dates count from their midnight in UTC; of what happened in one moment, the order of the kinds above is kept.
const statement = `
  with wanted as (select tenant_id, id, registered_at, enlisted_at, retired_on, retirement_reason, replaces_id, replaced_on from repairs.device where id = any($1::uuid[]))
  select device_id as "deviceId", kind, at, repair_id as "repairId", coverage_id as "coverageId", other_id as "otherDeviceId" from (
    select id as device_id, 1 as place, 'REGISTERED' as kind, registered_at as at, null::uuid as repair_id, null::uuid as coverage_id, null::uuid as other_id from wanted
    union all select id, 2, 'ENLISTED', enlisted_at, null, null, null from wanted where enlisted_at > registered_at
    union all select id, 3, 'CAME_AS_REPLACEMENT', replaced_on::timestamp at time zone 'UTC', null, null, replaces_id from wanted where replaces_id is not null
    union all select w.id, 9, 'WAS_REPLACED', d.replaced_on::timestamp at time zone 'UTC', null, null, d.id from wanted w join repairs.device d on d.tenant_id = w.tenant_id and d.replaces_id = w.id
    union all select id, 10, 'RETIRED', retired_on::timestamp at time zone 'UTC', null, null, null from wanted where retired_on is not null and retirement_reason <> 'REPLACED'
    union all select w.id, 4, 'REPAIR_OPENED', r.created_at, r.id, null, null from wanted w join repairs.repair r on r.tenant_id = w.tenant_id and r.device_id = w.id
    union all select w.id, 5, 'REPAIR_COMPLETED', r.completed_at, r.id, null, null from wanted w join repairs.repair r on r.tenant_id = w.tenant_id and r.device_id = w.id where r.completed_at is not null
    union all select w.id, 6, 'COVERAGE_RECORDED', c.recorded_at, null, c.id, null from wanted w join repairs.coverage c on c.tenant_id = w.tenant_id and c.device_id = w.id
    union all select w.id, 7, 'COVERAGE_CHANGED', c.changed_at, null, c.id, null from wanted w join repairs.coverage c on c.tenant_id = w.tenant_id and c.device_id = w.id where c.version > 1
    union all select w.id, 8, 'COVERAGE_CANCELLED', c.cancelled_on::timestamp at time zone 'UTC', null, c.id, null from wanted w join repairs.coverage c on c.tenant_id = w.tenant_id and c.device_id = w.id where c.cancelled_on is not null
  ) happened order by at desc, place desc, device_id limit $2`;

/** What happened to the devices, the latest first, at most 200; one statement for all of them. */
export function readDeviceHistory(reads: Pick<ReadSession, 'query'>, deviceIds: readonly string[]): Promise<DeviceEventRow[]> {
  return reads.query<DeviceEventRow>(statement, [deviceIds, historyMax]);
}

/** The ids of the devices with a number, whoever's they are; at most a hundred. */
export async function devicesKnownBy(reads: Pick<ReadSession, 'query'>, { serialNumber, imei }: { serialNumber: string | null; imei: string | null }): Promise<string[]> {
  const rows = await reads.query<{ id: string }>(
    serialNumber !== null
      ? 'select id from repairs.device where serial_number = $1 order by registered_at limit 100'
      : 'select id from repairs.device where imei = $1 union select id from repairs.device where imei2 = $1 limit 100',
    [serialNumber ?? imei],
  );
  return rows.map(({ id }) => id);
}
