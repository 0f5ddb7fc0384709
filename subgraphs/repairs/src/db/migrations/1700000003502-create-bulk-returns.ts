import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class CreateBulkReturns1700000003502 implements MigrationInterface {
  name = 'CreateBulkReturns1700000003502';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create sequence bulk_return_number as bigint maxvalue 99999999`,
  `grant usage on sequence bulk_return_number to repairs_app`,

  `create table bulk_return (
    tenant_id uuid not null,
    id uuid not null,
    number text collate "C" not null check (number ~ '^BR[0-9]{8}$'),
    location_id uuid not null,
    state text not null check (state in ('OPEN', 'SUBMITTED', 'CANCELLED')),
    opened_at timestamptz not null,
    submitted_at timestamptz,
    handed_over_at timestamptz,
    carrier_code text check (carrier_code ~ '^[A-Z0-9]{3,10}$'),
    tracking_number text collate "C" check (tracking_number ~ '^[A-Z0-9]{6,40}$'),
    note text check (length(note) <= 800),
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id),
    check ((state = 'SUBMITTED') = (submitted_at is not null)),
    check (num_nulls(submitted_at, handed_over_at, carrier_code, tracking_number) in (0, 4))
  )`,
  `create unique index bulk_return_id on bulk_return (id)`,
  `create unique index bulk_return_by_number on bulk_return (number)`,
  // What is packed at a place goes into the one shipment that is open there.
  `create unique index bulk_return_open on bulk_return (tenant_id, location_id) where state = 'OPEN'`,
  `create unique index bulk_return_by_tracking on bulk_return (tenant_id, carrier_code, tracking_number) where tracking_number is not null`,
  `create index bulk_return_by_opening on bulk_return (tenant_id, opened_at, id)`,
  `create index bulk_return_of_all_by_opening on bulk_return (opened_at, id)`,
  ...secureTenantTable({ schema, table: 'bulk_return' }),

  `create table bulk_return_box (
    tenant_id uuid not null,
    bulk_return_id uuid not null,
    number int not null check (number > 0),
    length_mm int not null check (length_mm > 0),
    width_mm int not null check (width_mm > 0),
    height_mm int not null check (height_mm > 0),
    weight_grams int not null check (weight_grams > 0),
    primary key (tenant_id, bulk_return_id, number),
    foreign key (tenant_id, bulk_return_id) references bulk_return (tenant_id, id)
  )`,
  `create index bulk_return_box_by_return on bulk_return_box (bulk_return_id, number)`,
  ...secureTenantTable({ schema, table: 'bulk_return_box', grants: ['SELECT', 'INSERT'] }),

  // A return lies in one shipment at most, in one of its boxes; box 0 holds those that travel each for itself.
  `alter table return_order
    add column bulk_return_id uuid,
    add column box_number int check (box_number >= 0),
    add column good_part_reason text check (good_part_reason in ('A', 'B', 'C', 'D', 'E')),
    add column good_part_kind text check (good_part_kind in ('DIA', 'UOP')),
    add column doa_symptom text collate "C" check (doa_symptom ~ '^[A-Z0-9]{3,7}$'),
    add column doa_modifier text check (doa_modifier ~ '^[A-H]$'),
    add column scanned_by text check (scanned_by in ('CARRIER', 'DOCK')),
    add column found_serial text collate "C" check (found_serial ~ '^[A-Z0-9+]{8,32}$'),
    add column inspected_at timestamptz,
    add column verdict text check (verdict in ('ACCEPTED', 'REJECTED')),
    add column damage_extent text check (damage_extent in ('NONE', 'RETURNABLE', 'NON_RETURNABLE')),
    add column discrepancies text[] not null default '{}',
    add column photo_references text[] not null default '{}',
    add column inspection_note text check (length(inspection_note) <= 800),
    add column late_decision text check (late_decision in ('EXCUSED', 'UPHELD')),
    add column late_decided_at timestamptz,
    add foreign key (tenant_id, bulk_return_id) references bulk_return (tenant_id, id),
    add check ((bulk_return_id is null) = (box_number is null)),
    add check (state not in ('PACKED', 'IN_TRANSIT') or bulk_return_id is not null),
    add check ((verdict is null) = (inspected_at is null)),
    add check ((late_decision is null) = (late_decided_at is null))`,
  `create index return_order_by_bulk_return on return_order (bulk_return_id, box_number, number) where bulk_return_id is not null`,

  // Whoever is told of every return counts them for themselves.
  `drop table return_count`,
];
