import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was charged of a late return and is not billed yet can be waived when its lateness is excused. */
export class WaiveCharges1700000040101 implements MigrationInterface {
  name = 'WaiveCharges1700000040101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant update (paid_by) on charge to accounts_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
