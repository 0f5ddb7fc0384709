import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Charges are listed by their day, of one account or of all. */
export class ListCharges1700000048003 implements MigrationInterface {
  name = 'ListCharges1700000048003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [`create index charge_by_day on charge (occurred_on desc, id desc)`, `create index charge_of_account on charge (account_id, occurred_on desc, id desc)`];
