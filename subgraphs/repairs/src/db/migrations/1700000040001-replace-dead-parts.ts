import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part dead on arrival is replaced for nothing, once: the line of the order that does so names its return. */
export class ReplaceDeadParts1700000040001 implements MigrationInterface {
  name = 'ReplaceDeadParts1700000040001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  'alter table part_order_line add column replaces_return_id uuid',
  'alter table part_order_line add foreign key (tenant_id, replaces_return_id) references return_order (tenant_id, id)',
  'alter table part_order_line add constraint a_replacement_is_free check (replaces_return_id is null or (quantity = 1 and unit_price_minor = 0))',
  'create unique index part_order_line_replaces on part_order_line (tenant_id, replaces_return_id) where replaces_return_id is not null',
  'create index part_order_line_of_return on part_order_line (replaces_return_id) where replaces_return_id is not null',
];
