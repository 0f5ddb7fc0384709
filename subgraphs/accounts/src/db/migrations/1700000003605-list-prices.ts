import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';
import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';

const schema = 'accounts';

export class ListPrices1700000003605 implements MigrationInterface {
  name = 'ListPrices1700000003605';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** A fee is estimated for a partner too: prices are the platform's and everybody's to read. */
const readableByAll = (table: string): string => `create policy prices_are_public on ${table} for select using ((select current_setting('app.scope', true)) in ('tenant', 'program'))`;

const statements = [
  `create table price_list (
    tenant_id uuid not null,
    id uuid not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    list_version int not null check (list_version > 0),
    effective_from date not null,
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    item_count int not null check (item_count > 0),
    sha256 text not null,
    imported_by_name text not null,
    imported_at timestamptz not null,
    published_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, country, list_version),
    check ((status = 'PUBLISHED') = (published_at is not null))
  )`,
  `create unique index price_list_id on price_list (id)`,
  `create unique index price_list_in_force on price_list (tenant_id, country, effective_from) where status = 'PUBLISHED'`,
  ...secureTenantTable({ schema, table: 'price_list', grants: ['SELECT', 'INSERT'] }),
  `grant update (status, published_at) on price_list to accounts_app`,
  readableByAll('price_list'),
  `create table price_item (
    tenant_id uuid not null,
    id uuid not null,
    price_list_id uuid not null,
    item text not null check (item in ('PARTICIPATION', 'SELF_STUDY_COURSE', 'EXAM', 'OTHER_DAMAGE_FEE', 'OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE')),
    program text check (program in ('IDS', 'SSA', 'AASP', 'ERS')),
    model text check (length(model) between 1 and 80),
    damage text check (length(damage) between 1 and 40),
    amount_minor bigint not null check (amount_minor >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, price_list_id) references price_list (tenant_id, id),
    unique nulls not distinct (tenant_id, price_list_id, item, program, model, damage)
  )`,
  `create index price_item_of_list on price_item (price_list_id, item)`,
  ...secureTenantTable({ schema, table: 'price_item', grants: ['SELECT', 'INSERT'] }),
  readableByAll('price_item'),
  `create table price_list_proposal (
    tenant_id uuid not null,
    id uuid not null,
    price_list_id uuid not null,
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, price_list_id) references price_list (tenant_id, id)
  )`,
  `create unique index price_list_proposal_id on price_list_proposal (id)`,
  `create unique index price_list_proposal_open on price_list_proposal (tenant_id, price_list_id) where decision is null`,
  `create index price_list_proposal_by_time on price_list_proposal (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'price_list_proposal' }),
  // Prices bind the manufacturer: a list is published by whoever approved another's proposal, and then stays as it is.
  `create function keep_published_prices() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_table_name = 'price_item' then
      if exists (select 1 from accounts.price_list l where l.tenant_id = new.tenant_id and l.id = new.price_list_id and l.status = 'PUBLISHED') then
        raise exception 'a published price list stays as it is' using errcode = 'restrict_violation';
      end if;
    elsif old.status = 'PUBLISHED' or not exists (
      select 1 from accounts.price_list_proposal p where p.tenant_id = new.tenant_id and p.price_list_id = new.id and p.decision = 'APPROVED'
        and p.decided_by <> p.proposed_by and p.decided_by = current_setting('app.actor', true)) then
      raise exception 'a price list is published by two people' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,
  `create trigger published_stays before insert or update on price_item for each row execute function keep_published_prices()`,
  `create trigger published_by_two before update on price_list for each row execute function keep_published_prices()`,
];
