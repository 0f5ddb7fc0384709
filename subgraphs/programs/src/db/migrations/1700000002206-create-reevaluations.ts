import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'programs';

export class CreateReevaluations1700000002206 implements MigrationInterface {
  name = 'CreateReevaluations1700000002206';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Nobody's tenant data: how far judging a whole programme anew has come.
  `create table reevaluation (
    id uuid not null primary key,
    program text not null check (program in ('IDS', 'SSA', 'AASP')),
    region text,
    rule_set_version int,
    due_on date not null,
    status text not null check (status in ('QUEUED', 'RUNNING', 'DONE')),
    requested_by_name text,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    heartbeat_at timestamptz,
    last_enrollment_id uuid,
    total int,
    examined int not null default 0,
    decided int not null default 0,
    check ((region is null) = (rule_set_version is null))
  )`,
  `create unique index reevaluation_of_terms on reevaluation (program, region, rule_set_version, due_on) where region is not null`,
  `create index reevaluation_open on reevaluation (due_on) where status <> 'DONE'`,
  `create index reevaluation_by_time on reevaluation (created_at desc, id desc)`,
  `grant select, insert, update on reevaluation to ${schema}_app`,
];
