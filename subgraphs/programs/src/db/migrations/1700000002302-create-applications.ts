import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';
import { createIdempotencyKeys, forgetOldKeys } from '@platform/kit/idempotency/idempotency-keys.js';

const schema = 'programs';

export class CreateApplications1700000002302 implements MigrationInterface {
  name = 'CreateApplications1700000002302';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const open = `('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED')`;
const decided = `('APPROVED', 'REFUSED', 'NOT_CONSIDERED')`;

const statements = [
  ...createIdempotencyKeys(schema),
  ...forgetOldKeys(schema),
  `create table application (
    tenant_id uuid not null references organization,
    id uuid not null,
    program text not null check (program in ('IDS', 'SSA', 'AASP')),
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'APPROVED', 'REFUSED', 'NOT_CONSIDERED', 'WITHDRAWN')),
    channel text not null check (channel in ('ONLINE', 'EMAIL')),
    region text not null,
    locale text not null check (locale in ('en', 'nb', 'sv', 'de')),
    contact_name text,
    contact_email text,
    form jsonb not null,
    email_domain text,
    information_wanted text,
    decision_comment text,
    created_at timestamptz not null,
    created_by text not null,
    created_by_name text not null,
    submitted_at timestamptz,
    decided_at timestamptz,
    account_id uuid,
    account_created_on date,
    certification_deadline date,
    version int not null,
    primary key (tenant_id, id),
    constraint application_submitted_told check (submitted_at is not null or status in ('DRAFT', 'WITHDRAWN')),
    constraint application_decided_told check ((decided_at is not null) = (status in ${decided}))
  )`,
  `create unique index application_id on application (id)`,
  `create unique index application_one_open on application (tenant_id, program) where status in ${open}`,
  `create index application_by_submitted_at on application (submitted_at, id)`,
  `create index application_by_created_at on application (created_at, id)`,
  `create index application_by_email_domain on application (email_domain) where email_domain is not null`,
  `create index organization_name_trigrams on organization using gin (legal_name public.gin_trgm_ops)`,
  ...secureTenantTable({ schema, table: 'application' }),
  `create table application_event (
    tenant_id uuid not null,
    id uuid not null,
    application_id uuid not null,
    move text not null,
    from_status text,
    to_status text not null,
    comment text,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    is_staff boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references application
  )`,
  `create index application_event_by_application on application_event (tenant_id, application_id, at)`,
  ...secureTenantTable({ schema, table: 'application_event', grants: ['SELECT', 'INSERT'] }),
  // What staff thinks of an applicant: the policy takes it out of every session but those of staff, whatever is asked.
  `create table application_judgement (
    tenant_id uuid not null,
    id uuid not null,
    application_id uuid not null,
    criterion text,
    finding text check (finding in ('ACCEPTED', 'REJECTED')),
    decision text check (decision in ${decided}),
    reason text not null check (length(reason) >= 1),
    at timestamptz not null,
    judged_by text not null,
    judged_by_name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references application,
    constraint application_judgement_of_one check (num_nonnulls(finding, decision) = 1 and (finding is null) = (criterion is null))
  )`,
  `create index application_judgement_by_application on application_judgement (tenant_id, application_id, at)`,
  ...secureTenantTable({ schema, table: 'application_judgement', grants: ['SELECT', 'INSERT'] }),
  `create policy staff_alone on application_judgement as restrictive for select using ((select current_setting('app.scope', true) = 'program'))`,
  `alter table evidence add column application_id uuid`,
  `alter table evidence add foreign key (tenant_id, application_id) references application`,
  `create index evidence_by_application on evidence (tenant_id, application_id) where application_id is not null`,
];
