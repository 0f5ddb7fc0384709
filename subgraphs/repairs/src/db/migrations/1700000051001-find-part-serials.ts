import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindPartSerials1700000051001 implements MigrationInterface {
  name = 'FindPartSerials1700000051001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// Few lines have serial numbers, so that each index is small beside its table.
const statements = [
  // As the form that returns know a part by: some makers' numbers hold a plus sign.
  ...['kbb_serial', 'kgb_serial'].map((column) => `alter table repair_part drop constraint repair_part_${column}_check, add constraint repair_part_${column}_check check (${column} ~ '^[A-Z0-9+]{8,32}$')`),
  `create index repair_part_by_good_serial on repair_part (tenant_id, kgb_serial) where kgb_serial is not null`,
  `create index repair_part_by_bad_serial on repair_part (tenant_id, kbb_serial) where kbb_serial is not null`,
  `create index return_order_by_repair_part on return_order (tenant_id, repair_id, part_number) where repair_id is not null and state <> 'CLOSED'`,
];
