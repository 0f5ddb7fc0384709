import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExplainDepotMovements1700000046003 implements MigrationInterface {
  name = 'ExplainDepotMovements1700000046003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table depot_movement add reason text check (length(reason) between 1 and 500), add by_name text`,
  `alter table depot_movement drop constraint depot_movement_kind_check`,
  `alter table depot_movement add constraint depot_movement_kind_check
    check (kind in ('RECEIVED', 'ORDERED', 'ALLOCATED', 'RELEASED', 'SHIPPED', 'COUNTED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN'))`,
  // What no order and no delivery note explains is explained by a person.
  `alter table depot_movement add constraint explained_by_a_person
    check (kind not in ('COUNTED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN') or num_nulls(reason, by_name) = 0)`,
  `create index depot_movement_by_time on depot_movement (at desc, id desc)`,
  `create index depot_movement_by_depot on depot_movement (depot_id, at desc, id desc)`,
];
