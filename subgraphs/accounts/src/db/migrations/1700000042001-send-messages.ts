import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

/** What is needed to send e-mails: who is sending one now, what the mail server said, and where an organisation receives its own. */
export class SendMessages1700000042001 implements MigrationInterface {
  name = 'SendMessages1700000042001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table message drop constraint message_state, drop constraint message_due_while_queued, drop constraint message_sent`,
  `alter table message
    add column is_uncertain boolean not null default false,
    add column server_answer text,
    add constraint message_state check (state in ('QUEUED', 'SENDING', 'SENT', 'BOUNCED', 'DEAD', 'WITHDRAWN')),
    add constraint message_due_until_settled check ((due_at is not null) = (state in ('QUEUED', 'SENDING'))),
    add constraint message_sent check (case state when 'SENT' then sent_at is not null when 'BOUNCED' then true else sent_at is null end),
    add constraint message_server_answer check (length(server_answer) <= 500)`,
  `drop index message_due`,
  `create index message_due on message (due_at) where due_at is not null`,
  `create index message_by_time on message (queued_at desc, id desc)`,
  `create index message_of_recipient on message (tenant_id, recipient_id, queued_at desc)`,
  `grant update (is_uncertain, server_answer) on message to ${schema}_app`,
  `create table mail_contact (
    tenant_id uuid not null primary key references known_organization,
    recipient_id uuid not null,
    locale text not null check (locale in ('en', 'nb', 'sv', 'de')),
    changed_at timestamptz not null,
    foreign key (tenant_id, recipient_id) references message_recipient (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'mail_contact', grants: ['SELECT', 'INSERT', 'UPDATE'] }),
];
