import { depotId, depotOfOrder, partNumberOf, partOfOrder, trackingNumberOf } from '../network/orders.js';
import { partnerId, partnerOf, placeId, placeOf } from '../network/partners.js';
import { deviceOf } from '../network/repairs.js';
import { nodesOf, type Operation, page, restOf, type Written } from './operation.js';

const newest = 'o.submitted_at desc, o.id desc';
const longestWaiting = 'o.submitted_at, o.id';

/** What is asked of orders of parts and of their parcels. */
export function orderOperations(ofAll: number, tenant: string | null): Operation[] {
  const orders = (name: string, args: string, written: Written): Operation => {
    const { rest, values } = restOf(written, { column: 'o.tenant_id', tenant });
    const sql = `select o.id, o.number, o.status, o.submitted_at as "submittedAt", json_build_object('amountMinor', o.amount_minor::text) as amount,
        (select json_agg(json_build_object('quantity', l.quantity, 'reserved', l.reserved, 'part', json_build_object('number', p.number)) order by l.line)
         from repairs.part_order_line l join repairs.part p on p.id = l.part_id where l.tenant_id = o.tenant_id and l.order_id = o.id) as lines
      from repairs.part_order o ${rest}`;
    return { name, sql, values, rowsOf: nodesOf('partOrders'), query: `{ partOrders(first: ${page}${args}) { nodes { id number status submittedAt amount { amountMinor } lines { quantity reserved part { number } } } } }` };
  };
  const parcels = (name: string, args: string, written: Omit<Written, 'order'>): Operation => {
    const { rest, values } = restOf({ ...written, order: 's.picked_at desc, s.id desc' }, { column: 's.tenant_id', tenant });
    const sql = `select s.id, s.number, s.status, s.picked_at as "pickedAt", s.tracking_number as "trackingNumber", json_build_object('number', o.number) as "order"
      from repairs.shipment s join repairs.part_order o on o.tenant_id = s.tenant_id and o.id = s.order_id ${rest}`;
    return { name, sql, values, rowsOf: nodesOf('shipments'), query: `{ shipments(first: ${page}${args}) { nodes { id number status pickedAt trackingNumber order { number } } } }` };
  };
  const middle = ofAll / 2;
  const partner = partnerOf(deviceOf(middle));
  const place = placeId(partner, placeOf(middle));
  const [depot, part] = [depotId(depotOfOrder(middle)), partNumberOf(partOfOrder(middle))];
  const lastFirst = ', sort: { field: SUBMITTED_AT, direction: DESC }';
  return [
    orders('the newest orders', lastFirst, { order: newest }),
    orders('orders that may still leave', `, filter: { open: true }${lastFirst}`, { where: [`o.status in ('SUBMITTED', 'CREDIT_RESERVED', 'BACK_ORDERED', 'PARTLY_SHIPPED')`], order: newest }),
    orders('orders that wait for parts', `, filter: { status: BACK_ORDERED }${lastFirst}`, { where: [`o.status = 'BACK_ORDERED'`], order: newest }),
    orders('orders of a location', `, filter: { locationId: "${place}" }${lastFirst}`, { where: ['o.tenant_id = $1', 'o.location_id = $2'], values: [partnerId(partner), place], order: newest }),
    orders('orders that hold a part', `, filter: { partNumber: "${part}" }${lastFirst}`, {
      where: ['o.id in (select l.order_id from repairs.part_order_line l join repairs.part p on p.id = l.part_id where p.number = $1)'],
      values: [part],
      order: newest,
    }),
    orders('what a depot has to pick', `, filter: { depotId: "${depot}", toPick: true }, sort: { field: SUBMITTED_AT, direction: ASC }`, {
      where: ['o.depot_id = $1', `o.status in ('CREDIT_RESERVED', 'PARTLY_SHIPPED')`, 'exists (select 1 from repairs.part_order_line l where l.tenant_id = o.tenant_id and l.order_id = o.id and l.reserved > l.picked)'],
      values: [depot],
      order: longestWaiting,
    }),
    parcels('what a depot has to hand over', `, filter: { depotId: "${depot}", status: PICKING }`, { where: ['s.depot_id = $1', `s.status = 'PICKING'`], values: [depot] }),
    parcels('the newest parcels', '', {}),
    parcels('parcels of a tracking number', `, filter: { trackingNumber: "${trackingNumberOf(middle)}" }`, { where: ['s.tracking_number = $1'], values: [trackingNumberOf(middle)] }),
  ];
}
