import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'certification';

export class CreateCourseProgress1700000002607 implements MigrationInterface {
  name = 'CreateCourseProgress1700000002607';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table course_progress (
    tenant_id uuid not null,
    technician_id uuid not null,
    course_code text not null,
    percent int not null check (percent between 0 and 100),
    started_on date not null,
    completed_on date,
    updated_at timestamptz not null,
    primary key (tenant_id, technician_id, course_code),
    foreign key (tenant_id, technician_id) references technician (tenant_id, id),
    check ((percent = 100) = (completed_on is not null))
  )`,
  `create index course_progress_by_technician on course_progress (technician_id)`,
  ...secureTenantTable({ schema, table: 'course_progress' }),
];
