import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class KeepNeighboursOfRepairs1700000003301 implements MigrationInterface {
  name = 'KeepNeighboursOfRepairs1700000003301';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table known_certified_technician (
    tenant_id uuid not null,
    id uuid not null,
    started_on date,
    ended_on date,
    certifications jsonb not null,
    sequence bigint not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'known_certified_technician' }),

  `create table known_enrollment (
    tenant_id uuid not null,
    id uuid not null,
    program text not null,
    status text not null,
    state text,
    approved_on date,
    sequence bigint not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'known_enrollment' }),

  `create table known_account (
    tenant_id uuid not null,
    id uuid not null,
    type text not null,
    status text not null,
    standing text not null,
    sequence bigint not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'known_account' }),
];
