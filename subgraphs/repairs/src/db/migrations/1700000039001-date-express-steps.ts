import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The step at which the hold is placed had no time of its own. */
export class DateExpressSteps1700000039001 implements MigrationInterface {
  name = 'DateExpressSteps1700000039001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table express_replacement add column hold_placed_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
