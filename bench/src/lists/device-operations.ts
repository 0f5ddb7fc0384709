import { imeiOf, serialNumberOf } from '../network/devices.js';
import { deviceOf } from '../network/repairs.js';
import { nodesOf, type Operation, page, restOf, type Written } from './operation.js';

/** What is asked of devices. */
export function deviceOperations(ofAll: number, tenant: string | null): Operation[] {
  const devices = (name: string, args: string, written: Written): Operation => {
    const { rest, values } = restOf(written, { column: 'd.tenant_id', tenant });
    const sql = `select d.id, d.serial_number as "serialNumber", d.imei, d.product_name as "productName", d.relation from repairs.device d ${rest}`;
    return { name, sql, values, rowsOf: nodesOf('devices'), query: `{ devices(first: ${page}${args}) { nodes { id serialNumber imei productName relation } } }` };
  };
  const device = deviceOf(ofAll / 2);
  const [serial, imei] = [serialNumberOf(device), imeiOf(device)];
  const bySerial = 'd.serial_number, d.id';
  return [
    devices('devices by serial number', ', sort: { field: SERIAL_NUMBER, direction: ASC }', { order: bySerial }),
    devices('devices registered last', ', sort: { field: REGISTERED_AT, direction: DESC }', { order: 'd.registered_at desc, d.id desc' }),
    devices('devices of a family', ', filter: { productLine: MAC }', { where: [`d.product_line = 'MAC'`], order: bySerial }),
    devices('devices no longer in use', ', filter: { retired: true }', { where: ['d.retired_on is not null'], order: bySerial }),
    devices('devices whose serial number begins so', `, filter: { search: "${serial.slice(0, 5)}" }, sort: { field: SERIAL_NUMBER, direction: ASC }`, {
      where: [`d.serial_number >= $1 and d.serial_number < $1 || 'Z' || chr(127)`],
      values: [serial.slice(0, 5)],
      order: bySerial,
    }),
    devices('the device of an IMEI', `, filter: { imei: "${imei}" }`, { where: ['d.imei = $1'], values: [imei], order: 'd.registered_at, d.id' }),
    {
      name: 'the history of a serial number',
      query: `{ deviceHistory(serialNumber: "${serial}") { events { kind at device { id serialNumber } repair { dispatchId } } } }`,
      rowsOf: (data) => (data as { deviceHistory: { events: unknown } }).deviceHistory.events,
      values: tenant === null ? [serial] : [serial, tenant],
      sql: `with recursive chain as (
          select d.tenant_id, d.id, d.serial_number, d.registered_at, d.replaces_id from repairs.device d where d.serial_number = $1${tenant === null ? '' : ' and d.tenant_id = $2'}
          union select d.tenant_id, d.id, d.serial_number, d.registered_at, d.replaces_id from chain c join repairs.device d on d.tenant_id = c.tenant_id and (d.id = c.replaces_id or d.replaces_id = c.id)
        ), repaired as (select c.id as device, c.serial_number, r.dispatch_id, r.created_at, r.completed_at from chain c join repairs.repair r on r.tenant_id = c.tenant_id and r.device_id = c.id)
        select kind, at, json_build_object('id', happened.device, 'serialNumber', serial_number) as device, case when dispatch_id is null then null else json_build_object('dispatchId', dispatch_id) end as repair from (
          select 'REGISTERED' as kind, registered_at as at, 1 as place, id as device, serial_number, null as dispatch_id from chain
          union all select 'REPAIR_OPENED', created_at, 4, device, serial_number, dispatch_id from repaired
          union all select 'REPAIR_COMPLETED', completed_at, 5, device, serial_number, dispatch_id from repaired where completed_at is not null
        ) happened order by at desc, place desc, happened.device limit 200`,
    },
  ];
}
