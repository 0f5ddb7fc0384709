import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class ImportPartCatalogue1700000050001 implements MigrationInterface {
  name = 'ImportPartCatalogue1700000050001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table part_import (
    tenant_id uuid not null,
    id uuid not null,
    upload_id uuid not null,
    requested_by text not null,
    requested_by_name text not null,
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
  `create unique index part_import_id on part_import (id)`,
  `create unique index part_import_by_upload on part_import (tenant_id, upload_id)`,
  // One at a time, and what a process that looks for work reads.
  `create unique index part_import_running on part_import (tenant_id) where status = 'RUNNING'`,
  `create index part_import_by_start on part_import (tenant_id, started_at, id)`,
  `create index part_import_of_all_by_start on part_import (started_at, id)`,
  ...secureTenantTable({ schema, table: 'part_import' }),

  `create table part_import_rejection (
    tenant_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    line int not null,
    column_name text,
    value text,
    code text not null,
    reason text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, import_id) references part_import (tenant_id, id)
  )`,
  `create index part_import_rejection_by_line on part_import_rejection (import_id, line, id)`,
  ...secureTenantTable({ schema, table: 'part_import_rejection', grants: ['SELECT', 'INSERT'] }),

  // What became of a part, appended and never changed; like the catalogue it is no tenant's.
  `create table part_version (
    id uuid not null primary key,
    part_id uuid not null references part,
    version int not null,
    at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    import_id uuid,
    changes jsonb not null check (changes <> '{}'),
    unique (part_id, version)
  )`,
  `create index part_version_by_time on part_version (at, id)`,
  `grant select, insert on part_version to repairs_app`,
];
