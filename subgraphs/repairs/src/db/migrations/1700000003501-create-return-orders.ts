import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class CreateReturnOrders1700000003501 implements MigrationInterface {
  name = 'CreateReturnOrders1700000003501';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // One row of numbers for all partners, for the depot reads a number without knowing whose it is.
  `create sequence return_order_number as bigint maxvalue 999999999`,
  `grant usage on sequence return_order_number to repairs_app`,

  `create table return_order (
    tenant_id uuid not null,
    id uuid not null,
    number text collate "C" not null check (number ~ '^7[0-9]{9}$'),
    location_id uuid not null,
    source_kind text not null check (source_kind in ('PART_ORDER_LINE', 'EXPRESS_REPLACEMENT', 'SEED_STOCK_SWAP')),
    source_id uuid not null,
    shipment_id uuid not null,
    unit int not null check (unit > 0),
    repair_id uuid,
    part_number text collate "C" not null check (part_number ~ '^[A-Z0-9][A-Z0-9/-]{2,17}$'),
    part_description text not null,
    known_bad_serial text collate "C" check (known_bad_serial ~ '^[A-Z0-9+]{8,32}$'),
    known_good_serial text collate "C" check (known_good_serial ~ '^[A-Z0-9+]{8,32}$'),
    price_category text not null check (price_category in ('WARRANTY', 'EXCHANGE', 'STOCK')),
    stock_price_minor bigint,
    exchange_price_minor bigint,
    currency text check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean,
    shipped_at timestamptz not null,
    region text not null,
    time_zone text not null,
    program text not null check (program in ('IDS', 'ERS')),
    terms_version int not null,
    business_days int not null check (business_days >= 0),
    due_on date not null,
    calendar_version text not null,
    type text not null check (type in ('KBB', 'GPR', 'DOA', 'CTS', 'TOW')),
    state text not null check (state in ('OPEN', 'PACKED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'CLOSED')),
    handed_over_at timestamptz,
    received_at timestamptz,
    received_on date,
    next_watch_at timestamptz,
    reminders int not null,
    overdue_at timestamptz,
    charge_minor bigint check (charge_minor >= 0),
    outcome text check (outcome in ('ACCEPTED', 'REJECTED', 'CONVERTED_TO_STOCK', 'NEVER_RECEIVED')),
    closed_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    check ((received_at is null) = (received_on is null)),
    check ((state = 'CLOSED') = (outcome is not null)),
    check ((closed_at is null) = (outcome is null)),
    check (num_nulls(currency, vat_included) in (0, 2))
  )`,
  `create unique index return_order_id on return_order (id)`,
  `create unique index return_order_by_number on return_order (number)`,
  // A unit that was shipped is owed back once, however often its shipment is told.
  `create unique index return_order_by_source on return_order (tenant_id, source_kind, source_id, shipment_id, unit)`,
  `create index return_order_by_due_date on return_order (tenant_id, due_on, id)`,
  `create index return_order_by_shipping on return_order (tenant_id, shipped_at, id)`,
  `create index return_order_by_repair on return_order (tenant_id, repair_id) where repair_id is not null`,
  `create index return_order_by_bad_serial on return_order (known_bad_serial) where known_bad_serial is not null`,
  `create index return_order_by_location on return_order (tenant_id, location_id, due_on, id)`,
  // Those that are still to come back, of one partner and of all: they are few beside the history.
  `create index return_order_pending on return_order (tenant_id, due_on, id) where state in ('OPEN', 'PACKED', 'IN_TRANSIT')`,
  `create index return_order_of_all_pending on return_order (due_on, id) where state in ('OPEN', 'PACKED', 'IN_TRANSIT')`,
  `create index return_order_of_all_by_state on return_order (state, due_on, id) where state <> 'CLOSED'`,
  `create index return_order_of_all_by_due_date on return_order (due_on, id)`,
  `create index return_order_of_all_by_shipping on return_order (shipped_at, id)`,
  `create index return_order_to_watch on return_order (next_watch_at, id) where next_watch_at is not null`,
  ...secureTenantTable({ schema, table: 'return_order' }),

  `create table return_step (
    tenant_id uuid not null,
    id uuid not null,
    return_order_id uuid not null,
    kind text not null check (kind in ('OPENED', 'TYPE_DECLARED', 'PACKED', 'UNPACKED', 'HANDED_OVER', 'REMINDED', 'OVERDUE', 'RECEIVED', 'INSPECTED', 'LATENESS_DECIDED', 'CLOSED')),
    at timestamptz not null,
    recorded_at timestamptz not null,
    detail text,
    primary key (tenant_id, id),
    foreign key (tenant_id, return_order_id) references return_order (tenant_id, id)
  )`,
  `create unique index return_step_id on return_step (id)`,
  `create index return_step_by_return on return_step (return_order_id, at, id)`,
  ...secureTenantTable({ schema, table: 'return_step', grants: ['SELECT', 'INSERT'] }),

  // How many returns a partner owes, told to the others: the row orders who counts, so that a later number is never told before an earlier.
  `create table return_count (
    tenant_id uuid not null primary key,
    version int not null
  )`,
  ...secureTenantTable({ schema, table: 'return_count' }),
];
