import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class AddEnrollmentStates1700000002201 implements MigrationInterface {
  name = 'AddEnrollmentStates1700000002201';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const stateOfStatus = `case new.status when 'APPLIED' then 'ONBOARDING' when 'APPROVED' then 'ACTIVE' else new.status end`;
const statusOfState = `case
    when new.state = 'ONBOARDING' and new.approved_on is null then 'APPLIED'
    when new.state in ('ONBOARDING', 'ACTIVE', 'AT_RISK') then 'APPROVED'
    else new.state
  end`;

const statements = [
  `alter table enrollment add column state text check (state in ('ONBOARDING', 'ACTIVE', 'AT_RISK', 'SUSPENDED', 'ENDED'))`,
  // The owner itself is held by the policies: for this one statement over all tenants they let it through.
  `alter table enrollment no force row level security`,
  `update enrollment set state = ${stateOfStatus.replaceAll('new.', '')}`,
  `alter table enrollment force row level security`,
  `alter table enrollment alter column state set not null`,
  // An applicant who is not admitted has an end without a beginning.
  `alter table enrollment drop constraint enrollment_check`,
  `alter table enrollment add constraint enrollment_admitted check (approved_on is not null or state in ('ONBOARDING', 'ENDED'))`,
  // The version before knows the status alone: whichever of the two is written, the other follows.
  `create function keep_enrollment_status() returns trigger language plpgsql as $$
  begin
    if new.state is null or (tg_op = 'UPDATE' and new.state = old.state and new.status is distinct from old.status) then
      new.state := ${stateOfStatus};
    end if;
    new.status := ${statusOfState};
    return new;
  end $$`,
  `create trigger enrollment_status_follows before insert or update on enrollment for each row execute function keep_enrollment_status()`,
  `create table enrollment_event (
    tenant_id uuid not null,
    id uuid not null,
    enrollment_id uuid not null,
    at timestamptz not null,
    move text not null,
    from_state text,
    to_state text not null,
    reason text,
    note text,
    decision_id uuid,
    actor text not null,
    actor_name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrollment_id) references enrollment
  )`,
  `create index enrollment_event_by_enrollment on enrollment_event (tenant_id, enrollment_id, at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'enrollment_event', grants: ['SELECT', 'INSERT'] }),
];
