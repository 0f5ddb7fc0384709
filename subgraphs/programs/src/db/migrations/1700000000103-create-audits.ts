import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateAudits1700000000103 implements MigrationInterface {
  name = 'CreateAudits1700000000103';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // The last number given out in each year: locked until the audit that takes the next one is committed, so that none is lost.
  `create table audit_number (
    year int not null primary key,
    last int not null check (last > 0)
  )`,
  `grant select, insert, update on audit_number to programs_app`,
  `create table audit (
    tenant_id uuid not null references organization,
    id uuid not null,
    year int not null,
    number_in_year int not null,
    number text not null,
    program text not null,
    region text not null,
    rule_set_version int not null,
    status text not null check (status in ('PLANNED', 'IN_REVIEW', 'CLOSED')),
    planned_on date not null,
    due_on date not null check (due_on >= planned_on),
    auditor_id text,
    auditor_name text,
    started_at timestamptz check (started_at is not null or status = 'PLANNED'),
    closed_at timestamptz,
    closed_by text,
    closed_by_name text,
    report_sha256 text check (report_sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    version int not null,
    primary key (tenant_id, id),
    unique (year, number_in_year),
    foreign key (program, region, rule_set_version) references rule_set,
    constraint audit_closed_whole check ((status = 'CLOSED') = (closed_at is not null and closed_by is not null and closed_by_name is not null and report_sha256 is not null))
  )`,
  `create unique index audit_id on audit (id)`,
  `create unique index audit_one_open on audit (tenant_id, program) where status <> 'CLOSED'`,
  `create index audit_by_due_on on audit (due_on, id)`,
  `create index audit_closed on audit (tenant_id, program, closed_at desc) where status = 'CLOSED'`,
  ...secureTenantTable({ schema, table: 'audit' }),
  `create table audit_item (
    tenant_id uuid not null,
    id uuid not null,
    audit_id uuid not null,
    position int not null,
    criterion text not null,
    location_id uuid,
    result text not null check (result in ('NOT_ASSESSED', 'COMPLIANT', 'PARTIALLY_COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE')),
    severity text check (severity in ('MAJOR', 'MINOR', 'OBSERVATION', 'OPPORTUNITY', 'GOOD_PRACTICE')),
    observation text,
    action_description text,
    action_owner_name text,
    action_due_on date,
    action_status text check (action_status in ('OPEN', 'DONE')),
    machine_check jsonb,
    recorded_fact jsonb,
    updated_at timestamptz not null,
    updated_by text,
    updated_by_name text,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, audit_id, position),
    foreign key (tenant_id, audit_id) references audit,
    foreign key (tenant_id, location_id) references service_location,
    constraint audit_item_failing_told check (result not in ('PARTIALLY_COMPLIANT', 'NON_COMPLIANT') or (severity is not null and observation is not null)),
    constraint audit_item_action_whole check (num_nulls(action_description, action_owner_name, action_due_on, action_status) in (0, 4))
  )`,
  `create unique index audit_item_id on audit_item (id)`,
  ...secureTenantTable({ schema, table: 'audit_item' }),
  `create table audit_event (
    tenant_id uuid not null,
    id uuid not null,
    audit_id uuid not null,
    item_id uuid,
    action text not null check (action in ('PLANNED', 'STARTED', 'FINDING_RECORDED', 'CLOSED')),
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    details jsonb not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, audit_id) references audit,
    foreign key (tenant_id, item_id) references audit_item
  )`,
  `create index audit_event_by_audit on audit_event (tenant_id, audit_id, at)`,
  ...secureTenantTable({ schema, table: 'audit_event', grants: ['SELECT', 'INSERT'] }),
  `create function keep_closed_audits() returns trigger language plpgsql as $$
  begin
    if old.status = 'CLOSED' then
      raise exception 'Audit % is closed and never changes.', old.number using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,
  `create trigger audit_closed_is_locked before update on audit for each row execute function keep_closed_audits()`,
  `create function keep_closed_items() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from ${schema}.audit a where a.tenant_id = new.tenant_id and a.id = new.audit_id and a.status = 'CLOSED') then
      raise exception 'An item of a closed audit never changes.' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,
  `create trigger audit_item_closed_is_locked before insert or update on audit_item for each row execute function keep_closed_items()`,
];
