import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class CreatePartOrders1700000003403 implements MigrationInterface {
  name = 'CreatePartOrders1700000003403';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create sequence part_order_number as bigint start 7100000001 maxvalue 7999999999`,
  `grant usage on sequence part_order_number to repairs_app`,

  `create table part_order (
    tenant_id uuid not null,
    id uuid not null,
    number text collate "C" not null check (number ~ '^7[0-9]{9}$'),
    kind text not null check (kind in ('STOCKING', 'REPAIR', 'SEED_STOCK')),
    program text not null check (program in ('IDS', 'SSA', 'AASP')),
    status text not null check (status in ('SUBMITTED', 'CREDIT_RESERVED', 'BACK_ORDERED', 'REFUSED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    credit text not null check (credit in ('NOT_NEEDED', 'ASKED', 'RESERVED', 'REFUSED')),
    location_id uuid not null,
    depot_id uuid not null references depot,
    account_id uuid,
    repair_id uuid,
    purchase_order_number text,
    amount_minor bigint not null check (amount_minor >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    accepted_at timestamptz,
    refused_reason text,
    available_minor bigint,
    planned_dispatch_on date,
    dispatch_reasons text[] not null,
    calendar_version text,
    dispatched_at timestamptz,
    promise_kept boolean,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    check ((kind = 'REPAIR') = (repair_id is not null)),
    check (planned_dispatch_on is null or calendar_version is not null),
    check (promise_kept is null or (planned_dispatch_on is not null and dispatched_at is not null))
  )`,
  `create unique index part_order_id on part_order (id)`,
  `create unique index part_order_by_number on part_order (number)`,
  `create index part_order_by_submission on part_order (tenant_id, submitted_at, id)`,
  `create index part_order_by_status on part_order (tenant_id, status, submitted_at, id)`,
  `create index part_order_by_location on part_order (tenant_id, location_id, submitted_at, id)`,
  `create index part_order_by_repair on part_order (tenant_id, repair_id) where repair_id is not null`,
  `create index part_order_of_all_by_submission on part_order (submitted_at, id)`,
  `create index part_order_of_all_by_status on part_order (status, submitted_at, id)`,
  `create index part_order_promised on part_order (planned_dispatch_on) where planned_dispatch_on is not null`,
  ...secureTenantTable({ schema, table: 'part_order' }),

  `create table part_order_line (
    tenant_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    line int not null check (line between 1 and 200),
    part_id uuid not null references part,
    ordered_part_id uuid not null references part,
    price_category text not null check (price_category in ('WARRANTY', 'EXCHANGE', 'STOCK')),
    unit_price_minor bigint not null check (unit_price_minor >= 0),
    quantity int not null check (quantity > 0),
    reserved int not null check (reserved >= 0),
    picked int not null check (picked >= 0),
    shipped int not null check (shipped >= 0),
    cancelled int not null check (cancelled >= 0),
    delivered int not null check (delivered >= 0),
    waiting int not null generated always as (quantity - reserved - shipped - cancelled) stored check (quantity >= reserved + shipped + cancelled),
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references part_order (tenant_id, id),
    check (picked <= reserved),
    check (delivered <= shipped)
  )`,
  `create unique index part_order_line_id on part_order_line (id)`,
  `create unique index part_order_line_by_order on part_order_line (order_id, line)`,
  `create index part_order_line_waiting on part_order_line (part_id, order_id) where quantity > reserved + shipped + cancelled`,
  ...secureTenantTable({ schema, table: 'part_order_line' }),

  `create table shipment (
    tenant_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    number int not null check (number > 0),
    depot_id uuid not null references depot,
    status text not null check (status in ('PICKING', 'SHIPPED', 'DELIVERED')),
    picked_at timestamptz not null,
    carrier text,
    tracking_number text,
    shipped_at timestamptz,
    delivered_at timestamptz,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references part_order (tenant_id, id),
    check ((status = 'PICKING') = (shipped_at is null)),
    check ((status = 'DELIVERED') = (delivered_at is not null)),
    check (num_nulls(carrier, tracking_number, shipped_at) in (0, 3))
  )`,
  `create unique index shipment_id on shipment (id)`,
  `create unique index shipment_by_order on shipment (order_id, number)`,
  `create index shipment_by_depot on shipment (depot_id, status, picked_at, id)`,
  `create index shipment_by_tracking_number on shipment (tracking_number) where tracking_number is not null`,
  ...secureTenantTable({ schema, table: 'shipment' }),

  `create table shipment_line (
    tenant_id uuid not null,
    id uuid not null,
    shipment_id uuid not null,
    order_line_id uuid not null,
    quantity int not null check (quantity > 0),
    serial_numbers text[] not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, shipment_id) references shipment (tenant_id, id),
    foreign key (tenant_id, order_line_id) references part_order_line (tenant_id, id)
  )`,
  `create unique index shipment_line_id on shipment_line (id)`,
  `create unique index shipment_line_by_shipment on shipment_line (shipment_id, order_line_id)`,
  `create index shipment_line_by_order_line on shipment_line (tenant_id, order_line_id)`,
  ...secureTenantTable({ schema, table: 'shipment_line' }),
];
