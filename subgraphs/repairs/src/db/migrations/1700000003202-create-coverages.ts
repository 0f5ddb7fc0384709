import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class CreateCoverages1700000003202 implements MigrationInterface {
  name = 'CreateCoverages1700000003202';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table coverage (
    tenant_id uuid not null,
    id uuid not null,
    device_id uuid not null,
    kind text not null check (kind in ('LIMITED_WARRANTY', 'PROTECTION_PLAN', 'APPLECARE_PLUS', 'EXTENDED_AGREEMENT', 'CONSUMER_LAW', 'SERVICE_WARRANTY', 'QUALITY_PROGRAM', 'THIRD_PARTY')),
    starts_on date not null,
    ends_on date,
    cancelled_on date,
    agreement_number text,
    provider text,
    part_number text collate "C" check (part_number ~ '^[A-Z0-9][A-Z0-9/-]{2,17}$'),
    source text not null check (source in ('TOLD', 'PURCHASE', 'SERVICE')),
    recorded_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, device_id) references device (tenant_id, id),
    check (ends_on >= starts_on),
    check (cancelled_on >= starts_on),
    check (kind <> 'THIRD_PARTY' or provider is not null)
  )`,
  `create unique index coverage_id on coverage (id)`,
  // A coverage is known by its kind, its first day and its part: told again, it is the same one.
  `create unique index coverage_of_device on coverage (tenant_id, device_id, kind, starts_on, part_number) nulls not distinct`,
  ...secureTenantTable({ schema, table: 'coverage' }),
];
