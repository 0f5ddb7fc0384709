import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

/** Kept and broken promises are counted as they happen, by the month of the day that was promised. */
export class CountKeptPromises1700000040002 implements MigrationInterface {
  name = 'CountKeptPromises1700000040002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table promise_month (
    tenant_id uuid not null,
    depot_id uuid not null references depot,
    month date not null check (month = date_trunc('month', month)),
    kept int not null check (kept >= 0),
    broken int not null check (broken >= 0),
    primary key (tenant_id, depot_id, month)
  )`,
  `create index promise_month_of_all on promise_month (month, depot_id)`,
  // What happened before is counted once; the table's owner sees every order while that is done.
  `alter table part_order no force row level security`,
  `insert into promise_month (tenant_id, depot_id, month, kept, broken)
   select tenant_id, depot_id, date_trunc('month', planned_dispatch_on)::date, count(*) filter (where promise_kept), count(*) filter (where not promise_kept)
   from part_order where promise_kept is not null group by 1, 2, 3`,
  `alter table part_order force row level security`,
  ...secureTenantTable({ schema: 'repairs', table: 'promise_month' }),
];
