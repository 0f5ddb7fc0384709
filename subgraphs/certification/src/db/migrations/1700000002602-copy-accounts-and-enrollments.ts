import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'certification';

export class CopyAccountsAndEnrollments1700000002602 implements MigrationInterface {
  name = 'CopyAccountsAndEnrollments1700000002602';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table known_account (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    type text not null,
    status text not null,
    created_on date not null,
    sequence int not null,
    serviced_lines text[] not null default '{}' check (serviced_lines <@ array['IOS', 'MAC']),
    primary key (tenant_id, id)
  )`,
  `create unique index known_account_id on known_account (id)`,
  ...secureTenantTable({ schema, table: 'known_account' }),
  `create table known_enrollment (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    program text not null,
    status text not null,
    approved_on date,
    sequence int not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'known_enrollment' }),
];
