/** What every contestant is asked: the newest 50 repairs of a partner with what, where, who and which parts. */
export const rowsMax = 50;

export const platformQuery = `{ repairs(first: ${rowsMax}, sort: { field: CREATED_AT, direction: DESC }) { nodes {
  id dispatchId status createdAt device { serialNumber productName } location { id } technician { id } parts { line number description } } } }`;

export const postgraphileQuery = `{ allRepairs(first: ${rowsMax}, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes {
  rowId dispatchId status createdAt deviceByTenantIdAndDeviceId { serialNumber productName } locationId technicianId
  repairPartsByTenantIdAndRepairId(orderBy: LINE_ASC) { nodes { line number description } } } } }`;

export const repairRows = `select r.id, r.dispatch_id as "dispatchId", r.status, r.created_at as "createdAt", r.location_id as "locationId", r.technician_id as "technicianId",
    d.serial_number as "serialNumber", d.product_name as "productName"
  from repairs.repair r join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id
  where r.tenant_id = $1 order by r.created_at desc, r.id desc limit ${rowsMax}`;

export const partRows = `select p.repair_id as "repairId", p.line, p.number, p.description from repairs.repair_part p where p.repair_id = any($1::uuid[]) order by p.repair_id, p.line`;

/** The same as one text that the database writes. */
export const pageText = `select coalesce(json_agg(json_build_object('id', r.id, 'dispatchId', r.dispatch_id, 'status', r.status, 'createdAt', r.created_at,
    'device', json_build_object('serialNumber', d.serial_number, 'productName', d.product_name), 'location', json_build_object('id', r.location_id),
    'technician', case when r.technician_id is not null then json_build_object('id', r.technician_id) end, 'parts', p.parts) order by r.created_at desc, r.id desc), '[]')::text as page
  from (select * from repairs.repair where tenant_id = $1 order by created_at desc, id desc limit ${rowsMax}) r
  join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id
  cross join lateral (select coalesce(json_agg(json_build_object('line', p.line, 'number', p.number, 'description', p.description) order by p.line), '[]') as parts
    from repairs.repair_part p where p.repair_id = r.id) p`;

/** A repair of the page, in one shape whoever answered. */
export interface ShownRepair {
  id: string;
  dispatchId: string;
  status: string;
  createdAt: string;
  device: { serialNumber: string; productName: string };
  location: { id: string };
  technician: { id: string } | null;
  parts: { line: number; number: string; description: string }[];
}
