import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'certification';

export class CreateReminders1700000002606 implements MigrationInterface {
  name = 'CreateReminders1700000002606';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table renewal_reminder (
    tenant_id uuid not null,
    id uuid not null,
    certification_id uuid not null,
    days_before int not null check (days_before > 0),
    due_on date not null,
    status text not null check (status in ('WAITING', 'TOLD', 'PASSED_OVER')),
    settled_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, certification_id, days_before),
    foreign key (tenant_id, certification_id) references certification (tenant_id, id),
    check ((status = 'WAITING') = (settled_at is null))
  )`,
  `create index renewal_reminder_waiting on renewal_reminder (due_on, tenant_id) where status = 'WAITING'`,
  `create index renewal_reminder_by_certification on renewal_reminder (certification_id)`,
  // For certifications of before: reminders that are due already are settled by the first sweep.
  `insert into renewal_reminder (tenant_id, id, certification_id, days_before, due_on, status)
   select c.tenant_id, gen_random_uuid(), c.id, days_before, c.valid_until - days_before, 'WAITING'
   from certification c cross join (values (60), (30), (7)) as planned (days_before)`,
  ...secureTenantTable({ schema, table: 'renewal_reminder' }),
];
