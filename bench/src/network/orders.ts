import { idNumbered } from './numbered.js';

export const tablesOfOrders = ['part', 'depot', 'part_order', 'part_order_line', 'shipment', 'shipment_line', 'bulk_return', 'return_order'] as const;

const parts = 2_000;
const depots = 3;

export const depotId = (depot: number): string => idNumbered(12, depot);
export const partNumberOf = (part: number): string => `661-${String(part).padStart(5, '0')}`;

/** The part, and the depot, of a repair's order; only every fifth repair has one. */
export const partOfOrder = (repair: number): number => (repair / 5) % parts;
export const depotOfOrder = (repair: number): number => (repair / 5) % depots;
export const trackingNumberOf = (repair: number): string => `70${String(repair).padStart(10, '0')}`;
/** Of every tenth repair; those still owed are due around today, whenever the bench runs. */
export const badSerialOf = (repair: number): string => `B${String(repair).padStart(11, '0')}`;

/** `idNumbered` in SQL. */
const id = (kind: number, n: string): string => {
  const hex = `lpad(to_hex(${n}), 12, '0')`;
  return `(substr(${hex}, 1, 8) || '-' || substr(${hex}, 9) || '-7000-8000-${kind.toString(16).padStart(12, '0')}')::uuid`;
};

/** `scattered` in SQL, below a hundred. */
const chance = (n: string): string => `((${n})::bigint * 2654435761 % 4294967296 % 100)`;

// One in a hundred waits to be packed, one for its parts, one lies packed; the others have arrived.
const stage = `case ${chance('n')} when 0 then 'TO_PICK' when 1 then 'WAITING' when 2 then 'PACKED' else 'ARRIVED' end`;

/** The orders of every fifth repair, as statements one after the other. */
export const ordersFrom: readonly string[] = [
  `insert into repairs.part (id, number, type, description, is_serialized, condition, genuine, functional_test, version)
   select ${id(11, 'n')}, '661-' || lpad(n::text, 5, '0'), 'MODULE', jsonb_build_object('en', 'Part ' || n, 'nb', 'Del ' || n, 'sv', 'Del ' || n, 'de', 'Teil ' || n), false, 'NEW', true, 'PASSED', 1 from generate_series(0, ${parts - 1}) n`,
  `insert into repairs.depot (id, code, name, countries, calendar_region, time_zone, cut_off_hour, dispatch_business_days)
   select ${id(12, 'n')}, 'D' || lpad(n::text, 2, '0'), 'Depot ' || n, '{NO}', 'NO', 'Europe/Oslo', 15, 1 from generate_series(0, ${depots - 1}) n`,
  `create temp table ordered as
   select *, ${stage} as stage, ${id(5, 'n')} as order_id, ${id(6, 'n')} as line_id, ${id(7, 'n')} as shipment_id, ${id(12, `n / 5 % ${depots}`)} as depot_id
   from (select r.tenant_id, r.id as repair_id, r.location_id, r.created_at, substr(r.dispatch_id, 2)::bigint - 100000000 as n from repairs.repair r) numbered where n % 5 = 0`,
  `insert into repairs.part_order (tenant_id, id, number, kind, program, status, credit, location_id, depot_id, repair_id, amount_minor, currency, vat_included, submitted_at, submitted_by, accepted_at, dispatch_reasons, version)
   select tenant_id, order_id, '71' || lpad((n / 5)::text, 8, '0'), 'REPAIR', 'AASP', case stage when 'WAITING' then 'BACK_ORDERED' when 'ARRIVED' then 'DELIVERED' else 'CREDIT_RESERVED' end,
     'RESERVED', location_id, depot_id, repair_id, 4000, 'NOK', false, created_at, 'bench', created_at, '{}', 1 from ordered`,
  `insert into repairs.part_order_line (tenant_id, id, order_id, line, part_id, ordered_part_id, price_category, unit_price_minor, quantity, reserved, picked, shipped, cancelled, delivered)
   select tenant_id, line_id, order_id, 1, part_id, part_id, 'EXCHANGE', 4000, 1, (stage in ('TO_PICK', 'PACKED'))::int, (stage = 'PACKED')::int, arrived, 0, arrived
   from (select *, ${id(11, `n / 5 % ${parts}`)} as part_id, (stage = 'ARRIVED')::int as arrived from ordered) o`,
  `insert into repairs.shipment (tenant_id, id, order_id, number, depot_id, status, picked_at, carrier, tracking_number, shipped_at, delivered_at, version)
   select tenant_id, shipment_id, order_id, 1, depot_id, case when arrived then 'DELIVERED' else 'PICKING' end, created_at + interval '2 hours', case when arrived then 'POSTEN' end, case when arrived then '70' || lpad(n::text, 10, '0') end,
     case when arrived then created_at + interval '4 hours' end, case when arrived then created_at + interval '2 days' end, 1
   from (select *, stage = 'ARRIVED' as arrived from ordered where stage in ('ARRIVED', 'PACKED')) o`,
  `insert into repairs.shipment_line (tenant_id, id, shipment_id, order_line_id, quantity, serial_numbers)
   select tenant_id, ${id(8, 'n')}, shipment_id, line_id, 1, '{}' from ordered where stage in ('ARRIVED', 'PACKED')`,
];

// Three in a hundred are still owed, one was received and waits for its inspection; the others are closed.
const state = `case ${chance('n + 1')} when 0 then 'OPEN' when 1 then 'OPEN' when 2 then 'IN_TRANSIT' when 3 then 'RECEIVED' else 'CLOSED' end`;

/** The returns of every tenth repair; asked after the orders. */
export const returnsFrom: readonly string[] = [
  `insert into repairs.return_order (tenant_id, id, number, location_id, source_kind, source_id, shipment_id, unit, repair_id, part_number, part_description, known_bad_serial, price_category, shipped_at, region, time_zone,
     program, terms_version, business_days, due_on, calendar_version, type, state, handed_over_at, received_at, received_on, reminders, outcome, closed_at, bulk_return_id, box_number, version)
   select tenant_id, ${id(10, 'n')}, '79' || lpad((n / 10)::text, 8, '0'), location_id, 'PART_ORDER_LINE', line_id, shipment_id, 1, repair_id, '661-' || lpad((n / 5 % ${parts})::text, 5, '0'), 'A part', 'B' || lpad(n::text, 11, '0'), 'EXCHANGE',
     due_on - interval '14 days', 'NO', 'Europe/Oslo', 'IDS', 1, 10, due_on, 'NO-2024-2030.1', 'KBB', state, case when state <> 'OPEN' then due_on - interval '2 days' end,
     case when state in ('RECEIVED', 'CLOSED') then due_on::timestamp at time zone 'UTC' end, case when state in ('RECEIVED', 'CLOSED') then due_on end, 0, case when state = 'CLOSED' then 'ACCEPTED' end, case when state = 'CLOSED' then due_on + interval '3 days' end,
     case when state = 'IN_TRANSIT' then ${id(13, 'n')} end, case when state = 'IN_TRANSIT' then 0 end, 1
   from (select *, case when state = 'CLOSED' then (created_at + interval '14 days')::date else current_date - 60 + (n / 10 % 90)::int end as due_on from (select *, ${state} as state from ordered where n % 10 = 0) o) dated`,
  `insert into repairs.bulk_return (tenant_id, id, number, location_id, state, opened_at, submitted_at, handed_over_at, carrier_code, tracking_number, version)
   select tenant_id, bulk_return_id, 'BR' || substr(number, 3), location_id, 'SUBMITTED', shipped_at, handed_over_at, handed_over_at, 'POSTEN', '70' || number, 1 from repairs.return_order where bulk_return_id is not null`,
  'drop table ordered',
];
