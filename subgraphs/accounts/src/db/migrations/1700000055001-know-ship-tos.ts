import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class KnowShipTos1700000055001 implements MigrationInterface {
  name = 'KnowShipTos1700000055001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table known_ship_to (
    tenant_id uuid not null,
    id uuid not null,
    ship_to text not null,
    sequence bigint not null,
    primary key (tenant_id, id)
  )`,
  // Not unique: of two that exchange their codes the second may be told of first.
  `create index known_ship_to_by_code on known_ship_to (ship_to)`,
  ...secureTenantTable({ schema, table: 'known_ship_to' }),
];
