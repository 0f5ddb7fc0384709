import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class RecordRepairFindings1700000003303 implements MigrationInterface {
  name = 'RecordRepairFindings1700000003303';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [

  `alter table repair_part add column part_type text check (part_type in ('ADJUSTMENT', 'MODULE', 'REPLACEMENT', 'SERVICE', 'SERVICE_CONTRACT', 'OTHER')),
    add column serialized boolean, add column genuine boolean, add column supplier text check (supplier in ('APPLE', 'RESELLER', 'OTHER')),
    add column parts_order_number text, add column issue_code text, add column issue_modifier text check (issue_modifier ~ '^[A-H]$'),
    add column kbb_serial text collate "C" check (kbb_serial ~ '^[A-Z0-9]{8,32}$'), add column kgb_serial text collate "C" check (kgb_serial ~ '^[A-Z0-9]{8,32}$')`,

  `create table repair_issue (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    place int not null check (place between 1 and 6),
    code text collate "C" not null,
    modifier text not null check (modifier ~ '^[A-H]$'),
    reported_by text not null check (reported_by in ('CUSTOMER', 'TECHNICIAN')),
    table_version text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_issue_id on repair_issue (id)`,
  `create unique index repair_issue_by_repair on repair_issue (repair_id, place)`,
  ...secureTenantTable({ schema, table: 'repair_issue', grants: ['SELECT', 'INSERT', 'DELETE'] }),

  // Of a device by its serial number: it may be screened before a repair is opened, and before it is registered.
  `create table device_screening (
    tenant_id uuid not null,
    id uuid not null,
    serial_number text collate "C" not null check (serial_number ~ '^[A-Z0-9]{8,18}$'),
    repair_id uuid,
    result text not null check (result in ('FAULT_FOUND', 'NO_FAULT')),
    fault_code text collate "C",
    table_version text not null,
    technician_id uuid,
    screened_by text not null,
    screened_on date not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    check ((result = 'FAULT_FOUND') = (fault_code is not null))
  )`,
  `create unique index device_screening_id on device_screening (id)`,
  `create index device_screening_by_serial on device_screening (tenant_id, serial_number, screened_on desc, recorded_at desc)`,
  ...secureTenantTable({ schema, table: 'device_screening', grants: ['SELECT', 'INSERT'] }),

  `create table repair_diagnostic (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    event_number text collate "C" not null check (event_number ~ '^[0-9A-Za-z]{1,40}$'),
    suite text not null,
    outcome text not null check (outcome in ('PASSED', 'FAILED', 'INCOMPLETE')),
    component_group text,
    ran_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_diagnostic_id on repair_diagnostic (id)`,
  `create unique index repair_diagnostic_by_event on repair_diagnostic (repair_id, event_number)`,
  ...secureTenantTable({ schema, table: 'repair_diagnostic', grants: ['SELECT', 'INSERT'] }),
];
