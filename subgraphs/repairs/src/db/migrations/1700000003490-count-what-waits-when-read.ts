import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many of a line wait follows from its other counts: it is told when they are read, for TypeORM cannot compare a column that the table computes. */
export class CountWhatWaitsWhenRead1700000003490 implements MigrationInterface {
  name = 'CountWhatWaitsWhenRead1700000003490';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table part_order_line drop column waiting');
    await runner.query('alter table part_order_line add constraint no_more_than_ordered check (quantity >= reserved + shipped + cancelled)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
