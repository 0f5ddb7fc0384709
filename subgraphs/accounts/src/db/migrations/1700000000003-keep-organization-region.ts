import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOrganizationRegion1700000000003 implements MigrationInterface {
  name = 'KeepOrganizationRegion1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table known_organization add column region text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
