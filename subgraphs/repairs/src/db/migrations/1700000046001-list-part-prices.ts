import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantPolicies } from '@platform/kit/database/tenant-table.js';
import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';

const schema = 'repairs';

export class ListPartPrices1700000046001 implements MigrationInterface {
  name = 'ListPartPrices1700000046001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table part_price_list (
    tenant_id uuid not null,
    id uuid not null,
    list_version int not null check (list_version > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    valid_from date not null,
    item_count int not null check (item_count > 0),
    ${proposalColumns},
    primary key (tenant_id, id),
    unique (tenant_id, currency, list_version)
  )`,
  `create unique index part_price_list_id on part_price_list (id)`,
  `create index part_price_list_by_time on part_price_list (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'part_price_list' }),

  `create table part_price_list_row (
    tenant_id uuid not null,
    list_id uuid not null,
    part_id uuid not null references part,
    category text not null check (category in ('EXCHANGE', 'STOCK')),
    amount_minor bigint not null check (amount_minor > 0),
    primary key (tenant_id, list_id, part_id, category),
    foreign key (tenant_id, list_id) references part_price_list (tenant_id, id)
  )`,
  `create index part_price_list_row_of_list on part_price_list_row (list_id, part_id, category)`,
  ...tenantPolicies({ schema, table: 'part_price_list_row' }),
  `grant select, insert on part_price_list_row to repairs_app`,

  // A price binds the manufacturer: the service enters one with the list that it stands in, in the name of whoever approved another's list.
  `alter table part_price add price_list_id uuid`,
  `alter table part_price enable row level security`,
  `create policy prices_are_public on part_price for select using (true)`,
  `create policy entered_by_two on part_price for insert with check (exists (
    select 1 from repairs.part_price_list l
    where l.id = price_list_id and l.currency = part_price.currency and l.decision = 'APPROVED' and l.decided_by = (select current_setting('app.actor', true))))`,
];
