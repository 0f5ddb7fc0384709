import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part may fit single products of its families, by name. */
export class NameProductsOfParts1700000053002 implements MigrationInterface {
  name = 'NameProductsOfParts1700000053002';

  async up(runner: QueryRunner): Promise<void> {
    // A constant default: nothing of the table is rewritten, and a part of before fits all products of its families, as it did.
    await runner.query(`alter table part add column products text[] not null default '{}'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
