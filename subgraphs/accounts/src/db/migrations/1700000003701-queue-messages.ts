import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class QueueMessages1700000003701 implements MigrationInterface {
  name = 'QueueMessages1700000003701';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Addresses stand apart from what was sent to them, so that they can be erased.
  `create table message_recipient (
    tenant_id uuid not null,
    id uuid not null,
    email text,
    name text,
    created_at timestamptz not null,
    erased_at timestamptz,
    primary key (tenant_id, id),
    constraint recipient_email check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
    constraint recipient_name check (length(name) between 1 and 200),
    constraint recipient_erased_wholly check ((erased_at is null) = (email is not null) and (erased_at is null or name is null))
  )`,
  ...secureTenantTable({ schema, table: 'message_recipient', grants: ['SELECT', 'INSERT'] }),
  `grant update (email, name, erased_at) on message_recipient to ${schema}_app`,
  `create table message (
    tenant_id uuid not null,
    id uuid not null,
    recipient_id uuid not null,
    template text not null,
    locale text not null,
    parameters jsonb not null,
    subject_type text not null,
    subject_id uuid not null,
    queued_at timestamptz not null,
    state text not null default 'QUEUED',
    attempts int not null default 0,
    due_at timestamptz,
    sent_at timestamptz,
    failure text,
    primary key (tenant_id, id),
    foreign key (tenant_id, recipient_id) references message_recipient (tenant_id, id),
    constraint message_template check (template ~ '^[A-Z][A-Z_]{1,60}$'),
    constraint message_locale check (locale in ('en', 'nb', 'sv', 'de')),
    constraint message_state check (state in ('QUEUED', 'SENT', 'BOUNCED', 'DEAD', 'WITHDRAWN')),
    constraint message_attempts check (attempts >= 0),
    constraint message_due_while_queued check ((due_at is not null) = (state = 'QUEUED')),
    constraint message_sent check ((sent_at is not null) = (state in ('SENT', 'BOUNCED'))),
    constraint message_failure check (length(failure) <= 500)
  )`,
  `create unique index message_id on message (id)`,
  `create index message_due on message (due_at) where state = 'QUEUED'`,
  `create index message_by_subject on message (tenant_id, subject_id, queued_at desc, id desc)`,
  `create index message_undelivered on message (queued_at desc, id desc) where state in ('BOUNCED', 'DEAD')`,
  ...secureTenantTable({ schema, table: 'message', grants: ['SELECT', 'INSERT'] }),
  `grant update (state, attempts, due_at, sent_at, failure) on message to ${schema}_app`,
];
