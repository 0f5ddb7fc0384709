import { createdAt, deviceOf, dispatchIdOf, repairId } from '../network/repairs.js';
import { serialNumberOf } from '../network/devices.js';
import { partnerId, partnerOf, placeId, placeOf } from '../network/partners.js';
import { nodesOf, type Operation, page, restOf, type Written } from './operation.js';

const completion = `case when r.completed_at is null then '-infinity'::timestamptz else r.completed_at end`;
const newest = 'r.created_at desc, r.id desc';

/** What is asked of repairs. */
export function repairOperations(ofAll: number, tenant: string | null): Operation[] {
  const repairs = (name: string, args: string, written: Written): Operation => {
    const { rest, values } = restOf(written, { column: 'r.tenant_id', tenant });
    const sql = `select r.id, r.dispatch_id as "dispatchId", r.status, r.created_at as "createdAt", r.completed_at as "completedAt",
        json_build_object('serialNumber', d.serial_number, 'productName', d.product_name) as device
      from repairs.repair r join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id ${rest}`;
    return { name, sql, values, rowsOf: nodesOf('repairs'), query: `{ repairs(first: ${page}${args}) { nodes { id dispatchId status createdAt completedAt device { serialNumber productName } } } }` };
  };
  const middle = ofAll / 2;
  const partner = partnerOf(deviceOf(middle));
  const place = placeId(partner, placeOf(middle));
  const serial = serialNumberOf(deviceOf(middle));
  const instant = createdAt(middle, ofAll).toISOString();
  // As the API writes it: the sort value in PostgreSQL's words.
  const cursor = Buffer.from(JSON.stringify([instant.replace('T', ' ').replace('Z', '+00'), repairId(middle)])).toString('base64url');
  return [
    repairs('the newest repairs', ', sort: { field: CREATED_AT, direction: DESC }', { order: newest }),
    repairs('those completed last', ', sort: { field: COMPLETED_AT, direction: DESC }', { order: `${completion} desc, r.id desc` }),
    repairs('behind a cursor, in the middle', `, sort: { field: CREATED_AT, direction: DESC }, after: "${cursor}"`, { where: ['(r.created_at, r.id) < ($1, $2)'], values: [instant, repairId(middle)], order: newest }),
    repairs('open ones', ', filter: { open: true }, sort: { field: CREATED_AT, direction: DESC }', { where: [`r.status not in ('SPCM', 'CANCELLED')`], order: newest }),
    repairs('of a location', `, filter: { locationId: "${place}" }, sort: { field: CREATED_AT, direction: DESC }`, { where: ['r.tenant_id = $1', 'r.location_id = $2'], values: [partnerId(partner), place], order: newest }),
    repairs('of a serial number', `, filter: { serialNumber: "${serial}" }`, { where: ['d.serial_number = $1'], values: [serial], order: newest }),
    repairs('of a dispatch id', `, filter: { dispatchId: "${dispatchIdOf(middle)}" }`, { where: ['r.dispatch_id = $1'], values: [dispatchIdOf(middle)], order: newest }),
    repairs('of a quarter, completed last', ', filter: { quarter: "2023-Q3" }, sort: { field: COMPLETED_AT, direction: DESC }', {
      where: [`r.completed_quarter = '2023-Q3'`, `${completion} >= '2023-06-30'::timestamptz`, `${completion} < '2023-10-02'::timestamptz`],
      order: `${completion} desc, r.id desc`,
    }),
  ];
}
