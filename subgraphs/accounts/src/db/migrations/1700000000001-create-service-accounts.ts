import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createInbox } from '@platform/kit/bus/inbox.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class CreateServiceAccounts1700000000001 implements MigrationInterface {
  name = 'CreateServiceAccounts1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table known_organization (
    tenant_id uuid not null primary key,
    registered_at timestamptz not null
  )`,
  ...secureTenantTable({ schema, table: 'known_organization' }),
  `create table service_account (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    sold_to text not null check (sold_to ~ '^[0-9]{10}$'),
    type text not null check (type in ('LIMITED_BILLING_SERVICE_ACCOUNT', 'SELF_SERVICING_ACCOUNT', 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT')),
    status text not null check (status in ('ACTIVE', 'PENDING', 'CLOSED')),
    standing text not null check (standing in ('GOOD', 'ON_HOLD', 'SUSPENDED')),
    created_on date not null,
    version int not null,
    primary key (tenant_id, id)
  )`,
  `create unique index service_account_id on service_account (id)`,
  `create unique index service_account_sold_to on service_account (sold_to)`,
  ...secureTenantTable({ schema, table: 'service_account' }),
  `create table standing_change (
    tenant_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    from_standing text not null check (from_standing in ('GOOD', 'ON_HOLD', 'SUSPENDED')),
    to_standing text not null check (to_standing in ('GOOD', 'ON_HOLD', 'SUSPENDED')),
    reason text not null check (reason <> ''),
    changed_by text not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references service_account (tenant_id, id),
    check (from_standing <> to_standing)
  )`,
  `create unique index standing_change_id on standing_change (id)`,
  `create index standing_change_by_account on standing_change (account_id, changed_at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'standing_change', grants: ['SELECT', 'INSERT'] }),
  ...createInbox(schema),
];
