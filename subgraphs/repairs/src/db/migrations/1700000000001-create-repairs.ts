import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createInbox } from '@platform/kit/bus/inbox.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';
import { createIdempotencyKeys } from '@platform/kit/idempotency/idempotency-keys.js';

const schema = 'repairs';

export class CreateRepairs1700000000001 implements MigrationInterface {
  name = 'CreateRepairs1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/**
 * When a repair was completed; those that are not come before all that are. Written as CASE, for under row-level security
 * PostgreSQL uses an index only for expressions that it knows to leak nothing, and COALESCE is not among them.
 */
const completion = `case when completed_at is null then '-infinity'::timestamptz else completed_at end`;

const statements = [
  `create table known_organization (
    tenant_id uuid not null primary key,
    display_name text,
    country text,
    region text,
    registered_at timestamptz not null
  )`,
  ...secureTenantTable({ schema, table: 'known_organization' }),

  // Its organisation may become known after it: events of two things come in any order.
  `create table known_location (
    tenant_id uuid not null,
    id uuid not null,
    ship_to text not null,
    name text not null,
    country text not null,
    region text,
    time_zone text not null,
    sequence bigint not null,
    primary key (tenant_id, id)
  )`,
  `create unique index known_location_id on known_location (id)`,
  ...secureTenantTable({ schema, table: 'known_location' }),

  `create table known_technician (
    tenant_id uuid not null,
    id uuid not null,
    tech_id text not null,
    primary key (tenant_id, id)
  )`,
  `create unique index known_technician_id on known_technician (id)`,
  `create index known_technician_by_tech_id on known_technician (tenant_id, tech_id)`,
  ...secureTenantTable({ schema, table: 'known_technician' }),

  `create table device (
    tenant_id uuid not null,
    id uuid not null,
    serial_number text collate "C" not null check (serial_number ~ '^[A-Z0-9]{8,18}$'),
    imei text collate "C" check (imei ~ '^[0-9]{15}$'),
    product_name text,
    product_line text check (product_line in ('MAC', 'IPHONE', 'IPAD', 'IPOD', 'WATCH', 'OTHER')),
    configuration text,
    relation text not null check (relation in ('OWNED', 'LEASED', 'CUSTOMER')),
    registered_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  `create unique index device_id on device (id)`,
  `create unique index device_by_serial_number on device (tenant_id, serial_number)`,
  `create index device_by_registration on device (tenant_id, registered_at, id)`,
  `create index device_by_imei on device (imei) where imei is not null`,
  // Staff look for a device without knowing whose it is.
  `create index device_of_all_by_serial_number on device (serial_number, id)`,
  `create index device_of_all_by_registration on device (registered_at, id)`,
  ...secureTenantTable({ schema, table: 'device' }),

  `create table repair (
    tenant_id uuid not null,
    id uuid not null,
    dispatch_id text collate "C" not null check (dispatch_id ~ '^[A-Z]{1,3}[0-9]{9,15}$'),
    location_id uuid not null,
    device_id uuid not null,
    technician_id uuid,
    tech_id text,
    repair_type text not null check (repair_type in ('CIN', 'CINR', 'CRBR', 'SVNR', 'MINS', 'MINC', 'WUMS', 'WUMC', 'DION', 'INON', 'OSR', 'OSCR')),
    status text not null check (status in ('OPEN', 'AWTP', 'AWTR', 'BEGR', 'RFPU', 'SPCM', 'CANCELLED')),
    coverage_status text
      check (coverage_status in ('CC', 'CS', 'DO', 'LI', 'MU', 'OO', 'PA', 'PP', 'QP', 'RA', 'RE', 'G9', 'TC', 'PT', 'EC', 'C1', 'VW')),
    created_at timestamptz not null,
    completed_at timestamptz,
    completed_on date,
    completed_quarter text collate "C" check (completed_quarter ~ '^[0-9]{4}-Q[1-4]$'),
    purchase_order_number text,
    reference text,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, location_id) references known_location (tenant_id, id),
    foreign key (tenant_id, device_id) references device (tenant_id, id),
    check (completed_at >= created_at),
    check ((status = 'SPCM') = (completed_at is not null)),
    check (num_nulls(completed_at, completed_on, completed_quarter) in (0, 3))
  )`,
  `create unique index repair_id on repair (id)`,
  `create unique index repair_by_dispatch_id on repair (tenant_id, dispatch_id)`,
  // One open repair per device; it also counts an organisation's open repairs without reading them.
  `create unique index repair_open on repair (tenant_id, device_id) where status not in ('SPCM', 'CANCELLED')`,
  `create index repair_by_creation on repair (tenant_id, created_at, id)`,
  `create index repair_by_completion on repair (tenant_id, (${completion}), id)`,
  `create index repair_by_quarter on repair (tenant_id, completed_quarter, (${completion}), id)`,
  `create index repair_by_location on repair (tenant_id, location_id, created_at, id)`,
  `create index repair_by_device on repair (tenant_id, device_id, created_at, id)`,
  // Staff list across organisations, where no tenant leads.
  `create index repair_of_all_by_dispatch_id on repair (dispatch_id, id)`,
  `create index repair_of_all_by_creation on repair (created_at, id)`,
  `create index repair_of_all_by_completion on repair ((${completion}), id)`,
  `create index repair_of_all_by_quarter on repair (completed_quarter, created_at, id)`,
  `create index repair_of_all_open on repair (created_at, id) where status not in ('SPCM', 'CANCELLED')`,
  `create index repair_of_all_not_completed on repair (status, created_at, id) where status <> 'SPCM'`,
  ...secureTenantTable({ schema, table: 'repair' }),

  `create table repair_part (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    line int not null check (line > 0),
    number text collate "C" not null check (number ~ '^[A-Z0-9][A-Z0-9/-]{2,17}$'),
    description text not null,
    coverage text
      check (coverage in ('CC', 'CS', 'DO', 'LI', 'MU', 'OO', 'PA', 'PP', 'QP', 'RA', 'RE', 'G9', 'TC', 'PT', 'EC', 'C1', 'VW')),
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_part_id on repair_part (id)`,
  `create unique index repair_part_by_repair on repair_part (repair_id, line)`,
  ...secureTenantTable({ schema, table: 'repair_part' }),
  ...createIdempotencyKeys(schema),
  ...createInbox(schema),
];
