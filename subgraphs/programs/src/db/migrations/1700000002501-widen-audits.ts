import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** The partner's part in an audit, its reopening, and a corrective action that lives on after the audit is closed. */
export class WidenAudits1700000002501 implements MigrationInterface {
  name = 'WidenAudits1700000002501';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `do $$ declare named text; begin
    for named in select conname from pg_constraint where conrelid = 'audit'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%status%' and conname <> 'audit_closed_whole' loop
      execute format('alter table audit drop constraint %I', named);
    end loop;
  end $$`,
  `alter table audit
    add column answers_due_on date,
    add column submitted_at timestamptz,
    add column submitted_by_name text,
    add column change_request text,
    add column reopened_at timestamptz,
    add column reopened_by_name text,
    add column reopen_reason text,
    add column revision int not null default 0,
    add constraint audit_status_known check (status in ('PLANNED', 'SELF_ASSESSMENT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'CLOSED')),
    add constraint audit_reviewed_started check (started_at is not null or status in ('PLANNED', 'SELF_ASSESSMENT')),
    add constraint audit_reopened_whole check (num_nulls(reopened_at, reopened_by_name, reopen_reason) in (0, 3)),
    add constraint audit_changes_told check (status <> 'CHANGES_REQUESTED' or change_request is not null)`,
  `alter table audit_item add column change_request text`,
  `alter table audit_event drop constraint audit_event_action_check`,
  `alter table audit_event add constraint audit_event_action_known check (action in (
    'PLANNED', 'ANSWERS_ASKED', 'ANSWERED', 'ANSWERS_SUBMITTED', 'STARTED', 'FINDING_RECORDED', 'CHANGES_REQUESTED', 'CLOSED', 'REOPENED',
    'ACTION_REPORTED_DONE', 'ACTION_VERIFIED', 'ACTION_REJECTED', 'ACTION_WITHDRAWN'))`,

  `create table audit_answer (
    tenant_id uuid not null,
    item_id uuid not null,
    audit_id uuid not null,
    claim text not null check (claim in ('COMPLIANT', 'PARTIALLY_COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE')),
    text text check (length(text) between 1 and 4000),
    answered_at timestamptz not null,
    answered_by text not null,
    answered_by_name text not null,
    version int not null,
    primary key (tenant_id, item_id),
    foreign key (tenant_id, item_id) references audit_item,
    foreign key (tenant_id, audit_id) references audit
  )`,
  `create index audit_answer_by_audit on audit_answer (tenant_id, audit_id)`,
  ...secureTenantTable({ schema, table: 'audit_answer' }),

  // Each time an audit was closed: what was found then, whatever is found after it was reopened.
  `create table audit_closure (
    tenant_id uuid not null,
    audit_id uuid not null,
    revision int not null check (revision > 0),
    report jsonb not null,
    report_sha256 text not null check (report_sha256 ~ '^[0-9a-f]{64}$'),
    closed_at timestamptz not null,
    closed_by text not null,
    closed_by_name text not null,
    primary key (tenant_id, audit_id, revision),
    foreign key (tenant_id, audit_id) references audit
  )`,
  ...secureTenantTable({ schema, table: 'audit_closure', grants: ['SELECT', 'INSERT'] }),

  `create table corrective_action (
    tenant_id uuid not null,
    id uuid not null,
    audit_id uuid not null,
    item_id uuid not null,
    description text not null,
    owner_name text not null,
    due_on date not null,
    status text not null check (status in ('OPEN', 'DONE_BY_PARTNER', 'VERIFIED', 'REJECTED', 'WITHDRAWN')),
    opened_at timestamptz not null,
    done_at timestamptz,
    done_by_name text,
    done_note text,
    decided_at timestamptz,
    decided_by_name text,
    decision_note text,
    next_reminder_on date,
    reminders int not null default 0,
    version int not null,
    primary key (tenant_id, id),
    unique (tenant_id, item_id),
    foreign key (tenant_id, item_id) references audit_item,
    foreign key (tenant_id, audit_id) references audit,
    constraint corrective_action_reported check (status <> 'DONE_BY_PARTNER' or (done_at is not null and done_by_name is not null)),
    constraint corrective_action_rejected_told check (status <> 'REJECTED' or decision_note is not null)
  )`,
  `create unique index corrective_action_id on corrective_action (id)`,
  `create index corrective_action_by_due_on on corrective_action (due_on, id)`,
  `create index corrective_action_owed on corrective_action (tenant_id, due_on) where status in ('OPEN', 'REJECTED', 'DONE_BY_PARTNER')`,
  `create index corrective_action_to_remind on corrective_action (next_reminder_on) where next_reminder_on is not null`,
  ...secureTenantTable({ schema, table: 'corrective_action' }),
  `create table corrective_action_reminder (
    tenant_id uuid not null,
    action_id uuid not null,
    reminded_on date not null,
    due_on date not null,
    at timestamptz not null,
    primary key (tenant_id, action_id, reminded_on),
    foreign key (tenant_id, action_id) references corrective_action
  )`,
  ...secureTenantTable({ schema, table: 'corrective_action_reminder', grants: ['SELECT', 'INSERT'] }),

  // What is closed already: its report is its first closure, and what it ordered is open until somebody said it was done.
  ...['audit', 'audit_item', 'audit_event', 'audit_closure', 'corrective_action'].map((table) => `alter table ${table} no force row level security`),
  `alter table audit disable trigger audit_closed_is_locked`,
  `insert into audit_closure (tenant_id, audit_id, revision, report, report_sha256, closed_at, closed_by, closed_by_name)
    select a.tenant_id, a.id, 1, e.details -> 'report', a.report_sha256, a.closed_at, a.closed_by, a.closed_by_name
    from audit a join audit_event e on e.tenant_id = a.tenant_id and e.audit_id = a.id and e.action = 'CLOSED' where a.status = 'CLOSED'`,
  `update audit set revision = 1 where status = 'CLOSED'`,
  `alter table audit enable trigger audit_closed_is_locked`,
  `insert into corrective_action (tenant_id, id, audit_id, item_id, description, owner_name, due_on, status, opened_at, decided_at, decided_by_name, next_reminder_on, version)
    select i.tenant_id, i.id, i.audit_id, i.id, i.action_description, i.action_owner_name, i.action_due_on,
      case i.action_status when 'DONE' then 'VERIFIED' else 'OPEN' end, a.closed_at,
      case i.action_status when 'DONE' then i.updated_at end, case i.action_status when 'DONE' then i.updated_by_name end,
      case i.action_status when 'DONE' then null else i.action_due_on end, 1
    from audit_item i join audit a on a.tenant_id = i.tenant_id and a.id = i.audit_id where a.status = 'CLOSED' and i.action_description is not null`,
  ...['audit', 'audit_item', 'audit_event', 'audit_closure', 'corrective_action'].map((table) => `alter table ${table} force row level security`),

  // A closed audit changes in one way only: somebody who may reopens it and says why. All else in it stays as it was.
  `create or replace function keep_closed_audits() returns trigger language plpgsql as $$
  declare told text[] := array['status', 'closed_at', 'closed_by', 'closed_by_name', 'report_sha256', 'reopened_at', 'reopened_by_name', 'reopen_reason', 'version'];
  begin
    if old.status = 'CLOSED' and not (new.status = 'IN_REVIEW' and new.reopened_at is distinct from old.reopened_at and new.reopen_reason is not null
      and to_jsonb(new) - told = to_jsonb(old) - told) then
      raise exception 'Audit % is closed and never changes.', old.number using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,
  `create trigger audit_answer_closed_is_locked before insert or update on audit_answer for each row execute function keep_closed_items()`,
];
