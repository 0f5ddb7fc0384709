import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

/** For a repair of the type return before replace, the defective part is received before its replacement leaves. */
export class ReceiveBeforeReplacing1700000051004 implements MigrationInterface {
  name = 'ReceiveBeforeReplacing1700000051004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table part_order add column returns_first boolean not null default false`,
  `create table early_return (
    tenant_id uuid not null,
    id uuid not null,
    order_id uuid not null,
    order_line_id uuid not null,
    serial_number text collate "C" check (serial_number ~ '^[A-Z0-9+]{8,32}$'),
    received_at timestamptz not null,
    received_by text not null,
    received_by_name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references part_order (tenant_id, id),
    foreign key (tenant_id, order_line_id) references part_order_line (tenant_id, id)
  )`,
  `create unique index early_return_id on early_return (id)`,
  `create index early_return_by_order on early_return (order_id, received_at, id)`,
  `create index early_return_by_line on early_return (tenant_id, order_line_id)`,
  `create unique index early_return_once on early_return (tenant_id, order_id, serial_number) where serial_number is not null`,
  // What was received is not taken back: it is only added to.
  ...secureTenantTable({ schema, table: 'early_return', grants: ['SELECT', 'INSERT'] }),
];
