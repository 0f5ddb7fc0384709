import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoteReopenedRepairs1700000003309 implements MigrationInterface {
  name = 'NoteReopenedRepairs1700000003309';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table quarter_correction drop constraint quarter_correction_reason_check');
    await runner.query(`alter table quarter_correction add constraint quarter_correction_reason_check check (reason in ('TOLD_LATE', 'REOPENED'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
