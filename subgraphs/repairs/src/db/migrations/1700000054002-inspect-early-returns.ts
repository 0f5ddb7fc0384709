import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InspectEarlyReturns1700000054002 implements MigrationInterface {
  name = 'InspectEarlyReturns1700000054002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table early_return
    add column verdict text not null default 'ACCEPTED' check (verdict in ('ACCEPTED', 'REJECTED')),
    add column damage_extent text not null default 'NONE' check (damage_extent in ('NONE', 'RETURNABLE', 'NON_RETURNABLE')),
    add column discrepancies text[] not null default '{}',
    add column note text check (length(note) between 1 and 800)`,
  `alter table early_return add check (verdict = 'REJECTED' or (damage_extent <> 'NON_RETURNABLE' and not discrepancies && array['EMPTY_BOX', 'NOT_THE_PART']))`,
  // What was rejected may come again, whole or the right one; what was accepted comes once.
  `drop index early_return_once`,
  `create unique index early_return_once on early_return (tenant_id, order_id, serial_number) where serial_number is not null and verdict = 'ACCEPTED'`,
];
