import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The product lines that were declared for an account are told to the others, in their order. */
export class TellServicedLines1700000003110 implements MigrationInterface {
  name = 'TellServicedLines1700000003110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table known_account add column lines_version int not null default 0');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
