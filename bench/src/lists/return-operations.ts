import { badSerialOf, partNumberOf, partOfOrder } from '../network/orders.js';
import { partnerId, partnerOf, placeId, placeOf } from '../network/partners.js';
import { deviceOf } from '../network/repairs.js';
import { nodesOf, type Operation, page, restOf, type Written } from './operation.js';

const byDay = 'o.due_on, o.id';
const pending = `o.state in ('OPEN', 'PACKED', 'IN_TRANSIT')`;
const days = '(o.due_on - (now() at time zone o.time_zone)::date)';

/** What is asked of returns. */
export function returnOperations(ofAll: number, tenant: string | null): Operation[] {
  const returns = (name: string, args: string, written: Written): Operation => {
    const { rest, values } = restOf(written, { column: 'o.tenant_id', tenant });
    const sql = `select o.id, o.number, o.state, o.due_on::text as "dueOn", o.part_number as "partNumber", o.known_bad_serial as "knownBadSerial", json_build_object('dispatchId', r.dispatch_id) as repair
      from repairs.return_order o join repairs.repair r on r.tenant_id = o.tenant_id and r.id = o.repair_id ${rest}`;
    return { name, sql, values, rowsOf: nodesOf('returnOrders'), query: `{ returnOrders(first: ${page}${args}) { nodes { id number state dueOn partNumber knownBadSerial repair { dispatchId } } } }` };
  };
  const middle = ofAll / 2;
  const partner = partnerOf(deviceOf(middle));
  const place = placeId(partner, placeOf(middle));
  const part = partNumberOf(partOfOrder(middle));
  return [
    {
      name: 'the board of returns by age',
      query: '{ returnAging { bucket returns } }',
      rowsOf: (data) => (data as { returnAging: unknown }).returnAging,
      values: tenant === null ? [] : [tenant],
      sql: `select bucket, coalesce(sum(o.n), 0)::int as returns
        from (values (1, 'OVERDUE_OVER_30', -1000000, -31), (2, 'OVERDUE_8_TO_30', -30, -8), (3, 'OVERDUE_1_TO_7', -7, -1), (4, 'DUE_TODAY', 0, 0), (5, 'DUE_IN_1_TO_3', 1, 3), (6, 'DUE_IN_4_TO_7', 4, 7), (7, 'DUE_LATER', 8, 1000000)) columns(place, bucket, from_day, to_day)
        left join (select ${days} as day, count(*) as n from repairs.return_order o where ${pending}${tenant === null ? '' : ' and o.tenant_id = $1'} group by 1) o on o.day between from_day and to_day
        group by place, bucket order by place`,
    },
    returns('returns still to come back', ', filter: { pending: true }', { where: [pending], order: byDay }),
    returns('returns a week overdue', ', filter: { aging: OVERDUE_8_TO_30 }', { where: [pending, `${days} between -30 and -8`, 'o.due_on between current_date - 32 and current_date - 6'], order: byDay }),
    returns('what a depot has to inspect', ', filter: { state: RECEIVED }', { where: [`o.state = 'RECEIVED'`, `o.state <> 'CLOSED'`], order: byDay }),
    returns('the newest returns', ', sort: { field: SHIPPED_AT, direction: DESC }', { order: 'o.shipped_at desc, o.id desc' }),
    returns('returns of a location', `, filter: { locationId: "${place}" }`, { where: ['o.tenant_id = $1', 'o.location_id = $2'], values: [partnerId(partner), place], order: byDay }),
    returns('returns of a part', `, filter: { partNumber: "${part}" }`, { where: ['o.part_number = $1'], values: [part], order: byDay }),
    returns('the return of a serial number', `, filter: { knownBadSerial: "${badSerialOf(middle)}" }`, { where: ['o.known_bad_serial = $1'], values: [badSerialOf(middle)], order: byDay }),
  ];
}
