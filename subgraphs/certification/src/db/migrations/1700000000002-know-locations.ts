import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'certification';

export class KnowLocations1700000000002 implements MigrationInterface {
  name = 'KnowLocations1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table known_location (
    tenant_id uuid not null,
    id uuid not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'known_location', grants: ['SELECT', 'INSERT'] }),
  // Not valid: of technicians registered before, nobody asked whether their location exists.
  `alter table technician add constraint technician_location foreign key (tenant_id, location_id) references known_location (tenant_id, id) not valid`,
];
