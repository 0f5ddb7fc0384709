import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** What changed in a quarter after it had ended, so that nobody wonders why a number is another one than it was. */
export class CreateQuarterCorrections1700000002502 implements MigrationInterface {
  name = 'CreateQuarterCorrections1700000002502';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table quarter_correction (
    tenant_id uuid not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    location_id uuid not null,
    event_id uuid not null,
    reason text not null check (reason in ('TOLD_LATE')),
    completed_before int not null check (completed_before >= 0),
    completed_after int not null check (completed_after >= 0),
    at timestamptz not null,
    primary key (tenant_id, quarter, location_id, event_id),
    foreign key (tenant_id, location_id) references service_location
  )`,
  `create index quarter_correction_by_time on quarter_correction (tenant_id, at desc)`,
  ...secureTenantTable({ schema, table: 'quarter_correction', grants: ['SELECT', 'INSERT'] }),
];
