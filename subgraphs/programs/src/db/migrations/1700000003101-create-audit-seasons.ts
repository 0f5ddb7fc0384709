import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** Audits of many partners, planned in one action; and what became of each partner in it. */
export class CreateAuditSeasons1700000003101 implements MigrationInterface {
  name = 'CreateAuditSeasons1700000003101';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Nobody's tenant data: what somebody asked for, and how far it has come.
  `create table audit_season (
    id uuid not null primary key,
    name text not null,
    status text not null check (status in ('QUEUED', 'RUNNING', 'DONE')),
    country text,
    region text,
    min_score int,
    at_most int,
    given_ids uuid[],
    first_due_on date not null,
    last_due_on date not null,
    visit_days_before int not null check (visit_days_before >= 0),
    auditor_names text[] not null,
    requested_by text not null,
    requested_by_name text not null,
    requested_by_roles text[] not null,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    heartbeat_at timestamptz,
    chosen uuid[],
    due_count int,
    total int,
    examined int not null default 0,
    planned int not null default 0,
    check (first_due_on <= last_due_on),
    check ((given_ids is null) = (at_most is not null)),
    check (num_nulls(chosen, due_count, total) in (0, 3)),
    check (planned <= examined and (total is null or examined <= total)),
    check ((status = 'DONE') = (finished_at is not null))
  )`,
  `create index audit_season_open on audit_season (created_at) where status <> 'DONE'`,
  `create index audit_season_by_time on audit_season (created_at desc, id desc)`,
  `grant select, insert, update on audit_season to ${schema}_app`,
  `create table audit_season_outcome (
    tenant_id uuid not null references organization,
    season_id uuid not null references audit_season,
    id uuid not null,
    position int not null,
    outcome text not null check (outcome in ('PLANNED', 'AUDIT_ALREADY_OPEN', 'NOT_ENROLLED', 'NO_LOCATION', 'FAILED')),
    audit_id uuid,
    at timestamptz not null,
    primary key (tenant_id, season_id),
    unique (tenant_id, id),
    foreign key (tenant_id, audit_id) references audit,
    check ((outcome = 'PLANNED') = (audit_id is not null))
  )`,
  `create unique index audit_season_outcome_id on audit_season_outcome (id)`,
  `create unique index audit_season_outcome_by_position on audit_season_outcome (season_id, position)`,
  ...secureTenantTable({ schema, table: 'audit_season_outcome', grants: ['SELECT', 'INSERT'] }),
];
