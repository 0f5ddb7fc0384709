import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateDecisions1700000002202 implements MigrationInterface {
  name = 'CreateDecisions1700000002202';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const triggers = `'FACT_CHANGED', 'EVIDENCE_CHANGED', 'RULE_SET_PUBLISHED', 'CLOCK', 'MANUAL'`;

const statements = [
  `create table decision (
    tenant_id uuid not null,
    id uuid not null,
    enrollment_id uuid not null,
    program text not null,
    region text not null,
    rule_set_version int not null,
    rule_set_sha256 text not null check (rule_set_sha256 ~ '^[0-9a-f]{64}$'),
    calendar_version text,
    as_of date not null,
    evaluated_at timestamptz not null,
    trigger text not null check (trigger in (${triggers})),
    triggered_by text,
    facts jsonb not null,
    waivers jsonb not null,
    evidence_ids uuid[] not null,
    results jsonb not null,
    overall text not null check (overall in ('ELIGIBLE', 'PENDING', 'NOT_ELIGIBLE')),
    waived_criteria text[] not null,
    next_review_on date,
    next_review_reason text,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrollment_id) references enrollment,
    foreign key (program, region, rule_set_version) references rule_set
  )`,
  `create unique index decision_id on decision (id)`,
  `create index decision_by_enrollment on decision (tenant_id, enrollment_id, evaluated_at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'decision', grants: ['SELECT', 'INSERT'] }),
  `create function keep_decisions() returns trigger language plpgsql as $$
  begin
    raise exception 'A decision never changes: decide again.' using errcode = 'restrict_violation';
  end $$`,
  `create trigger decision_never_changes before update or delete on decision for each row execute function keep_decisions()`,
  // Where each enrolment stands: its latest decision, when it is due again, and whether something was told since.
  `create table enrollment_review (
    tenant_id uuid not null,
    enrollment_id uuid not null,
    program text not null,
    decision_id uuid,
    said text,
    checked_at timestamptz,
    next_review_on date,
    marked_at timestamptz,
    marked_for text check (marked_for in (${triggers})),
    primary key (tenant_id, enrollment_id),
    foreign key (tenant_id, enrollment_id) references enrollment,
    foreign key (tenant_id, decision_id) references decision,
    check ((marked_at is null) = (marked_for is null))
  )`,
  `create index enrollment_review_marked on enrollment_review (marked_at) where marked_at is not null`,
  `create index enrollment_review_by_day on enrollment_review (next_review_on) where next_review_on is not null`,
  `create index enrollment_review_by_program on enrollment_review (program, enrollment_id)`,
  // The owner itself is held by the policies: for this one statement over all tenants they let it through.
  `alter table enrollment no force row level security`,
  `insert into enrollment_review (tenant_id, enrollment_id, program, marked_at, marked_for)
   select tenant_id, id, program, now(), 'FACT_CHANGED' from enrollment where program in ('AASP', 'IDS', 'SSA')`,
  `alter table enrollment force row level security`,
  ...secureTenantTable({ schema, table: 'enrollment_review' }),
  // Whoever enrols, and however: a new enrolment is due for its first decision.
  `create function review_new_enrollment() returns trigger language plpgsql as $$
  begin
    if new.program in ('AASP', 'IDS', 'SSA') then
      insert into ${schema}.enrollment_review (tenant_id, enrollment_id, program, marked_at, marked_for) values (new.tenant_id, new.id, new.program, now(), 'FACT_CHANGED');
    end if;
    return null;
  end $$`,
  `create trigger enrollment_is_reviewed after insert on enrollment for each row execute function review_new_enrollment()`,
  `create function review_changed_enrollment() returns trigger language plpgsql as $$
  begin
    update ${schema}.enrollment_review set marked_at = now(), marked_for = 'FACT_CHANGED' where tenant_id = new.tenant_id and enrollment_id = new.id;
    return null;
  end $$`,
  `create trigger enrollment_is_reviewed_again after update on enrollment for each row
   when (old.approved_on is distinct from new.approved_on or old.region is distinct from new.region) execute function review_changed_enrollment()`,
];
