import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A return can turn out not to be under warranty, which costs its exchange price, and be found to be so after all. */
export class FindReturnsOutOfWarranty1700000047001 implements MigrationInterface {
  name = 'FindReturnsOutOfWarranty1700000047001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const kinds = ['OPENED', 'TYPE_DECLARED', 'PACKED', 'UNPACKED', 'HANDED_OVER', 'REMINDED', 'OVERDUE', 'RECEIVED', 'INSPECTED', 'LATENESS_DECIDED', 'OUT_OF_WARRANTY', 'WARRANTY_RESTORED', 'CLOSED'];

const statements = [
  `alter table return_order
    add column uncovered_at timestamptz,
    add column uncovered_by text check (uncovered_by in ('PARTNER', 'DEPOT')),
    add column uncovered_charge_minor bigint check (uncovered_charge_minor >= 0),
    add column warranty_restored_at timestamptz`,
  `alter table return_order add constraint found_by_somebody check ((uncovered_at is null) = (uncovered_by is null))`,
  `alter table return_order add constraint restored_what_was_found check (warranty_restored_at is null or uncovered_at is not null)`,
  `alter table return_step drop constraint return_step_kind_check, add constraint return_step_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`,
];
