import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of returns and orders in every order and by every narrow filter read what they show, for one partner and for all. */
export class ListReturnsAndOrders1700000047002 implements MigrationInterface {
  name = 'ListReturnsAndOrders1700000047002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create index return_order_by_tenant_number on return_order (tenant_id, number, id)`,
  `create index return_order_by_part on return_order (tenant_id, part_number, due_on, id)`,
  `create index return_order_of_all_by_part on return_order (part_number, due_on, id)`,
  // Nearly all are the defective part.
  `create index return_order_by_type on return_order (tenant_id, type, due_on, id) where type <> 'KBB'`,
  `create index return_order_of_all_by_type on return_order (type, due_on, id) where type <> 'KBB'`,
  `create index part_order_by_tenant_number on part_order (tenant_id, number, id)`,
  `create index part_order_by_kind on part_order (tenant_id, kind, submitted_at, id)`,
  `create index part_order_of_all_by_kind on part_order (kind, submitted_at, id)`,
];
