import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowProofsByDocument1700000002304 implements MigrationInterface {
  name = 'KnowProofsByDocument1700000002304';

  async up(runner: QueryRunner): Promise<void> {
    // The document proves a purchase; which list named it does not matter.
    await runner.query('alter table device_proof drop column list_id');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
