import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** When whose technicians were certified, for the terms that ask for them. */
export class CreateTechnicianFacts1700000002701 implements MigrationInterface {
  name = 'CreateTechnicianFacts1700000002701';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table technician_fact (
    tenant_id uuid not null references organization,
    technician_id uuid not null,
    acmt_on date,
    ios_qualified_on date,
    started_on date,
    ended_on date,
    source text not null,
    observed_at timestamptz not null,
    sequence int not null,
    primary key (tenant_id, technician_id)
  )`,
  ...secureTenantTable({ schema, table: 'technician_fact' }),
];
