import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StreamExamImports1700000002609 implements MigrationInterface {
  name = 'StreamExamImports1700000002609';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table exam_import add column rows_total int, add column progressed_at timestamptz`,
  // The row-level rules are forced on the owner too: they are lifted for this one change.
  `alter table exam_import no force row level security`,
  `update exam_import set progressed_at = coalesce(finished_at, started_at)`,
  `alter table exam_import force row level security`,
  `alter table exam_import alter column progressed_at set not null`,
  `create index exam_import_row_rejected on exam_import_row (tenant_id, import_id, line) where outcome = 'REJECTED'`,
];
