import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class TakeBackMessages1700000052001 implements MigrationInterface {
  name = 'TakeBackMessages1700000052001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // A person's sending again begins another round, with a Message-ID of its own: what comes back late tells which round it is of.
  `alter table message
    add column round int not null default 1,
    add column came_back_as text,
    add constraint message_round check (round between 1 and 1000),
    add constraint message_came_back_as check (came_back_as is null or (came_back_as in ('UNDELIVERABLE', 'COMPLAINT') and state = 'BOUNCED'))`,
  `grant update (round, came_back_as, recipient_id) on message to ${schema}_app`,
  // What the mail provider told of, by its own ids: told twice, it is looked at once.
  `create table mail_notification (
    tenant_id uuid not null,
    id text not null,
    message_id uuid not null,
    round int not null,
    kind text not null,
    told_at timestamptz not null,
    received_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, message_id) references message (tenant_id, id),
    constraint mail_notification_id check (length(id) between 1 and 200),
    constraint mail_notification_kind check (kind in ('UNDELIVERABLE', 'COMPLAINT'))
  )`,
  `create index mail_notification_by_message on mail_notification (tenant_id, message_id)`,
  ...secureTenantTable({ schema, table: 'mail_notification', grants: ['SELECT', 'INSERT'] }),
];
