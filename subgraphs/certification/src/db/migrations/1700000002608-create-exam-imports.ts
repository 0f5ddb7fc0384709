import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'certification';

export class CreateExamImports1700000002608 implements MigrationInterface {
  name = 'CreateExamImports1700000002608';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table exam_import (
    tenant_id uuid not null,
    id uuid not null,
    test_centre_id uuid not null references test_centre,
    file_name text,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    key_id uuid not null references test_centre_key,
    rows_recorded int not null default 0,
    rows_unchanged int not null default 0,
    rows_rejected int not null default 0,
    imported_by text not null,
    imported_by_name text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id)
  )`,
  `create unique index exam_import_id on exam_import (id)`,
  ...secureTenantTable({ schema, table: 'exam_import' }),
  `create table exam_import_row (
    tenant_id uuid not null,
    import_id uuid not null,
    line int not null,
    reference text not null,
    outcome text not null check (outcome in ('RECORDED', 'UNCHANGED', 'REJECTED')),
    problem text,
    detail text,
    primary key (tenant_id, import_id, line),
    foreign key (tenant_id, import_id) references exam_import (tenant_id, id),
    check ((outcome = 'REJECTED') = (problem is not null))
  )`,
  ...secureTenantTable({ schema, table: 'exam_import_row', grants: ['SELECT', 'INSERT'] }),
];
