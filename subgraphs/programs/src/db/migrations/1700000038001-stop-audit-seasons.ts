import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A season of audits can be stopped, with the reason and who did it. */
export class StopAuditSeasons1700000038001 implements MigrationInterface {
  name = 'StopAuditSeasons1700000038001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // The checks that know three states of a season, whatever they are called.
  `do $$ declare old name; begin
    for old in select conname from pg_constraint where conrelid = 'programs.audit_season'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%DONE%' loop
      execute format('alter table audit_season drop constraint %I', old);
    end loop;
  end $$`,
  `alter table audit_season
    add column stop_reason text,
    add column stopped_by_name text,
    add constraint audit_season_states check (status in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED')),
    add constraint audit_season_finished check ((status in ('DONE', 'STOPPED')) = (finished_at is not null)),
    add constraint audit_season_stopped check (num_nonnulls(stop_reason, stopped_by_name) = case status when 'STOPPED' then 2 else 0 end)`,
  `drop index audit_season_open`,
  `create index audit_season_open on audit_season (created_at) where status in ('QUEUED', 'RUNNING')`,
];
