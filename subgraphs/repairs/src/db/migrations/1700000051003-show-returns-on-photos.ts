import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShowReturnsOnPhotos1700000051003 implements MigrationInterface {
  name = 'ShowReturnsOnPhotos1700000051003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table attachment add column return_order_id uuid, add foreign key (tenant_id, return_order_id) references return_order (tenant_id, id)`,
  `alter table attachment drop constraint attachment_belongs_to_one, add constraint attachment_belongs_to_one check (num_nonnulls(repair_id, express_replacement_id, return_order_id) = 1)`,
  // What an inspection rests on is not taken off.
  `alter table attachment drop constraint attachment_of_inspection_stays, add constraint attachment_of_inspection_stays check (repair_id is not null or detached_at is null)`,
  `create index attachment_by_return_order on attachment (return_order_id, attached_at, id) where return_order_id is not null`,
  `drop index attachment_once`,
  `create unique index attachment_once on attachment (tenant_id, file_id, repair_id, express_replacement_id, return_order_id) nulls not distinct where detached_at is null`,
];
