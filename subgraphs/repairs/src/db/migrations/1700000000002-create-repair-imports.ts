import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class CreateRepairImports1700000000002 implements MigrationInterface {
  name = 'CreateRepairImports1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table upload (
    tenant_id uuid not null,
    id uuid not null,
    owner text not null,
    file_name text,
    size_bytes bigint not null check (size_bytes >= 0),
    sha256 text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  `create unique index upload_id on upload (id)`,
  ...secureTenantTable({ schema, table: 'upload', grants: ['SELECT', 'INSERT'] }),

  `create table repair_import (
    tenant_id uuid not null,
    id uuid not null,
    upload_id uuid not null,
    requested_by text not null,
    status text not null check (status in ('RUNNING', 'DONE', 'REFUSED')),
    file_name text,
    rows_total int,
    rows_read int not null,
    rows_imported int not null,
    rows_unchanged int not null,
    rows_rejected int not null,
    refused_reason text,
    started_at timestamptz not null,
    finished_at timestamptz,
    run_id uuid,
    runs int not null,
    heartbeat_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, upload_id) references upload (tenant_id, id),
    check (rows_read = rows_imported + rows_unchanged + rows_rejected),
    check ((status = 'RUNNING') = (finished_at is null)),
    check ((status = 'REFUSED') = (refused_reason is not null))
  )`,
  `create unique index repair_import_id on repair_import (id)`,
  `create unique index repair_import_by_upload on repair_import (tenant_id, upload_id)`,
  // One at a time for an organisation, and what a process that looks for work reads.
  `create unique index repair_import_running on repair_import (tenant_id) where status = 'RUNNING'`,
  `create index repair_import_by_start on repair_import (tenant_id, started_at, id)`,
  `create index repair_import_of_all_by_start on repair_import (started_at, id)`,
  ...secureTenantTable({ schema, table: 'repair_import' }),

  `create table repair_import_rejection (
    tenant_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    line int not null,
    column_name text,
    value text,
    code text not null,
    reason text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, import_id) references repair_import (tenant_id, id)
  )`,
  `create index repair_import_rejection_by_line on repair_import_rejection (import_id, line, id)`,
  ...secureTenantTable({ schema, table: 'repair_import_rejection', grants: ['SELECT', 'INSERT'] }),
];
