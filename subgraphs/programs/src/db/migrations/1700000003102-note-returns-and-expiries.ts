import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** Defective parts that are to come back, and until when whose certificates last. */
export class NoteReturnsAndExpiries1700000003102 implements MigrationInterface {
  name = 'NoteReturnsAndExpiries1700000003102';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table technician_fact add column employment text, add column certified_until date`,
  // Every column may come first: events of one return may arrive in another order than they were told.
  `create table return_fact (
    tenant_id uuid not null references organization,
    return_id uuid not null,
    part_number text,
    due_on date,
    received_at timestamptz,
    on_time boolean,
    overdue_at timestamptz,
    closed_at timestamptz,
    outcome text,
    observed_at timestamptz not null,
    primary key (tenant_id, return_id)
  )`,
  `create index return_fact_open on return_fact (tenant_id, due_on) where received_at is null and closed_at is null`,
  ...secureTenantTable({ schema, table: 'return_fact' }),
];
