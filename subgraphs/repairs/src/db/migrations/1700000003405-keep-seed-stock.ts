import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class KeepSeedStock1700000003405 implements MigrationInterface {
  name = 'KeepSeedStock1700000003405';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Where seed stock is sold is the market's matter; it is no number of the terms, and absent means not known.
  `create table seed_stock_market (
    country text not null primary key check (country ~ '^[A-Z]{2}$'),
    is_offered boolean not null,
    decided_at timestamptz not null
  )`,
  `grant select, insert, update on seed_stock_market to repairs_app`,

  `create table seed_stock_unit (
    tenant_id uuid not null,
    id uuid not null,
    location_id uuid not null,
    part_id uuid not null references part,
    serial_number text collate "C" not null check (serial_number ~ '^[A-Z0-9]{8,18}$'),
    state text not null check (state in ('AVAILABLE', 'SWAPPED')),
    order_id uuid not null,
    arrived_at timestamptz not null,
    swapped_at timestamptz,
    original_device_id uuid,
    replacement_device_id uuid,
    replenishing_order_id uuid,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id),
    foreign key (tenant_id, order_id) references part_order (tenant_id, id),
    foreign key (tenant_id, replenishing_order_id) references part_order (tenant_id, id),
    foreign key (tenant_id, original_device_id) references device (tenant_id, id),
    foreign key (tenant_id, replacement_device_id) references device (tenant_id, id),
    check ((state = 'AVAILABLE') = (swapped_at is null)),
    check (num_nulls(swapped_at, original_device_id, replacement_device_id, replenishing_order_id) in (0, 4))
  )`,
  `create unique index seed_stock_unit_id on seed_stock_unit (id)`,
  `create unique index seed_stock_unit_by_serial_number on seed_stock_unit (tenant_id, serial_number)`,
  `create index seed_stock_unit_by_location on seed_stock_unit (tenant_id, location_id, state, arrived_at, id)`,
  `create index seed_stock_unit_of_all on seed_stock_unit (state, arrived_at, id)`,
  ...secureTenantTable({ schema, table: 'seed_stock_unit' }),
];
