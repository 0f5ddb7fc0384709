import { deviceOf, dispatchIdOf, repairId, createdAt } from '../network/repairs.js';
import { imeiOf, serialNumberOf } from '../network/devices.js';
import { partnerId, partnerOf, placeId, placeOf } from '../network/partners.js';

/** One page of a list: as a client of the API asks for it, and as SQL written for it alone. */
export interface Operation {
  name: string;
  query: string;
  /** Rows with the fields of the query's nodes, in its order. */
  sql: string;
  values: readonly unknown[];
  /** Where the page stands in the answer. */
  list: 'repairs' | 'devices';
}

const page = 50;

interface Written {
  /** What follows the join: conditions and order. */
  rest: string;
  values?: readonly unknown[];
}

function repairs(name: string, args: string, { rest, values = [] }: Written): Operation {
  const sql = `select r.id, r.dispatch_id as "dispatchId", r.status, r.created_at as "createdAt", r.completed_at as "completedAt",
      json_build_object('serialNumber', d.serial_number, 'productName', d.product_name) as device
    from repairs.repair r join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id ${rest} limit ${page}`;
  return { name, list: 'repairs', sql, values, query: `{ repairs(first: ${page}${args}) { nodes { id dispatchId status createdAt completedAt device { serialNumber productName } } } }` };
}

function devices(name: string, args: string, { rest, values = [] }: Written): Operation {
  const sql = `select d.id, d.serial_number as "serialNumber", d.imei, d.product_name as "productName", d.relation from repairs.device d ${rest} limit ${page}`;
  return { name, list: 'devices', sql, values, query: `{ devices(first: ${page}${args}) { nodes { id serialNumber imei productName relation } } }` };
}

const completion = `case when r.completed_at is null then '-infinity'::timestamptz else r.completed_at end`;

/** What people and systems ask of long lists, about a repair in the middle of so many. */
export function operations(ofAll: number): Operation[] {
  const middle = ofAll / 2;
  const partner = partnerOf(deviceOf(middle));
  const place = placeId(partner, placeOf(middle));
  const serial = serialNumberOf(deviceOf(middle));
  const imei = imeiOf(deviceOf(middle));
  const instant = createdAt(middle, ofAll).toISOString();
  // As the API writes it: the sort value in PostgreSQL's words.
  const cursor = Buffer.from(JSON.stringify([instant.replace('T', ' ').replace('Z', '+00'), repairId(middle)])).toString('base64url');
  return [
    repairs('the newest repairs', ', sort: { field: CREATED_AT, direction: DESC }', { rest: 'order by r.created_at desc, r.id desc' }),
    repairs('those completed last', ', sort: { field: COMPLETED_AT, direction: DESC }', { rest: `order by ${completion} desc, r.id desc` }),
    repairs('behind a cursor, in the middle', `, sort: { field: CREATED_AT, direction: DESC }, after: "${cursor}"`, { rest: 'where (r.created_at, r.id) < ($1, $2) order by r.created_at desc, r.id desc', values: [instant, repairId(middle)] }),
    repairs('open ones', ', filter: { open: true }, sort: { field: CREATED_AT, direction: DESC }', { rest: `where r.status not in ('SPCM', 'CANCELLED') order by r.created_at desc, r.id desc` }),
    repairs('of a location', `, filter: { locationId: "${place}" }, sort: { field: CREATED_AT, direction: DESC }`, { rest: 'where r.tenant_id = $1 and r.location_id = $2 order by r.created_at desc, r.id desc', values: [partnerId(partner), place] }),
    repairs('of a serial number', `, filter: { serialNumber: "${serial}" }`, { rest: 'where d.serial_number = $1 order by r.created_at desc, r.id desc', values: [serial] }),
    repairs('of a dispatch id', `, filter: { dispatchId: "${dispatchIdOf(middle)}" }`, { rest: 'where r.dispatch_id = $1 order by r.created_at desc, r.id desc', values: [dispatchIdOf(middle)] }),
    repairs('of a quarter, completed last', ', filter: { quarter: "2023-Q3" }, sort: { field: COMPLETED_AT, direction: DESC }', { rest: `where r.completed_quarter = '2023-Q3' and ${completion} >= '2023-06-30'::timestamptz and ${completion} < '2023-10-02'::timestamptz order by ${completion} desc, r.id desc` }),
    devices('devices by serial number', ', sort: { field: SERIAL_NUMBER, direction: ASC }', { rest: 'order by d.serial_number, d.id' }),
    devices('devices whose serial number begins so', `, filter: { search: "${serial.slice(0, 5)}" }, sort: { field: SERIAL_NUMBER, direction: ASC }`, { rest: `where d.serial_number >= $1 and d.serial_number < $1 || 'Z' || chr(127) order by d.serial_number, d.id`, values: [serial.slice(0, 5)] }),
    devices('the device of an IMEI', `, filter: { imei: "${imei}" }`, { rest: 'where d.imei = $1 order by d.registered_at, d.id', values: [imei] }),
  ];
}
