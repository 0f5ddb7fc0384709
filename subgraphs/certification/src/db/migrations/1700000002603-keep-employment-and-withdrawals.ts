import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEmploymentAndWithdrawals1700000002603 implements MigrationInterface {
  name = 'KeepEmploymentAndWithdrawals1700000002603';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table technician add column started_on date, add column ended_on date, add column can_complete_ios_qualification boolean,
    add constraint technician_period check (ended_on >= started_on)`,
  `create index technician_by_end on technician (ended_on, tenant_id) where ended_on is not null`,
  `create index technician_by_start on technician (started_on, tenant_id) where started_on is not null`,
  // What an exam certified is never edited: a correction withdraws it, and only that may be written later.
  `alter table certification add column exam_id uuid, add column withdrawn_at timestamptz`,
  `grant update (withdrawn_at) on certification to certification_app`,
  `create index certification_by_exam on certification (exam_id)`,
];
