import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the platform knew of the partner beside the items when an audit was closed. */
export class KeepStandingChecks1700000003105 implements MigrationInterface {
  name = 'KeepStandingChecks1700000003105';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit add column standing_checks jsonb');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
