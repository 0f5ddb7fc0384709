import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class BillCharges1700000003606 implements MigrationInterface {
  name = 'BillCharges1700000003606';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table invoice (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    number text not null check (number ~ '^I[0-9]{2}-[0-9]{5}$'),
    reference text not null check (reference ~ '^RF[0-9]{2}[0-9A-Z]{1,21}$'),
    account_id uuid not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    total_minor bigint not null check (total_minor > 0),
    parts_minor bigint not null check (parts_minor between 0 and total_minor),
    line_count int not null check (line_count > 0),
    issued_on date not null,
    due_on date not null,
    issued_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references service_account (tenant_id, id),
    unique (tenant_id, number),
    check (due_on > issued_on)
  )`,
  `create unique index invoice_id on invoice (id)`,
  `create unique index invoice_reference on invoice (reference)`,
  `create index invoice_by_day on invoice (issued_on desc, id desc)`,
  `create index invoice_by_due on invoice (due_on, id)`,
  ...secureTenantTable({ schema, table: 'invoice', grants: ['SELECT', 'INSERT'] }),
  `create table charge (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    account_id uuid,
    kind text not null check (kind in ('PARTS', 'EXAM', 'LATE_RETURN')),
    subject_type text not null,
    subject_id uuid not null,
    paid_by text check (paid_by in ('VOUCHER', 'WAIVER')),
    amount_minor bigint check (amount_minor >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean,
    occurred_on date not null,
    priced_at timestamptz,
    invoice_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references service_account (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    unique (tenant_id, kind, subject_id),
    constraint priced_wholly check (num_nulls(amount_minor, currency, vat_included, priced_at) in (0, 4)),
    constraint only_a_price_is_billed check (invoice_id is null or (amount_minor > 0 and paid_by is null))
  )`,
  `create unique index charge_id on charge (id)`,
  `create index charge_to_bill on charge (tenant_id, occurred_on) where invoice_id is null`,
  `create index charge_of_invoice on charge (invoice_id)`,
  ...secureTenantTable({ schema, table: 'charge', grants: ['SELECT', 'INSERT'] }),
  `grant update (amount_minor, currency, vat_included, priced_at, invoice_id, account_id) on charge to accounts_app`,
  `create table document_counter (
    tenant_id uuid not null,
    kind text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    year int not null,
    last int not null check (last between 1 and 99999),
    primary key (tenant_id, kind, year)
  )`,
  ...secureTenantTable({ schema, table: 'document_counter' }),
  `create table settlement (
    tenant_id uuid not null,
    id uuid not null,
    invoice_id uuid not null,
    kind text not null check (kind in ('PAYMENT', 'CREDIT_NOTE')),
    number text check (number ~ '^C[0-9]{2}-[0-9]{5}$'),
    amount_minor bigint not null check (amount_minor > 0),
    reason text check (length(reason) between 1 and 500),
    bank_entry_id uuid,
    settled_on date not null,
    settled_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    unique (tenant_id, number),
    constraint a_credit_note_is_numbered check ((kind = 'CREDIT_NOTE') = (number is not null and reason is not null)),
    constraint a_payment_came_by_bank check ((kind = 'PAYMENT') = (bank_entry_id is not null))
  )`,
  `create unique index settlement_id on settlement (id)`,
  `create index settlement_of_invoice on settlement (invoice_id, settled_at)`,
  ...secureTenantTable({ schema, table: 'settlement', grants: ['SELECT', 'INSERT'] }),
  `create table dunning_step (
    tenant_id uuid not null,
    id uuid not null,
    invoice_id uuid not null,
    step text not null check (step in ('REMINDER', 'FINAL_NOTICE', 'HOLD')),
    open_minor bigint not null check (open_minor > 0),
    standing_change_id uuid,
    taken_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, standing_change_id) references standing_change (tenant_id, id),
    unique (tenant_id, invoice_id, step)
  )`,
  `create unique index dunning_step_id on dunning_step (id)`,
  `create index dunning_step_by_time on dunning_step (taken_at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'dunning_step', grants: ['SELECT', 'INSERT'] }),
  `create table account_statement (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    month date not null check (extract(day from month) = 1),
    opening_minor bigint not null,
    closing_minor bigint not null,
    movements jsonb not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, currency, vat_included, month)
  )`,
  `create unique index account_statement_id on account_statement (id)`,
  `create index account_statement_by_month on account_statement (month desc, id desc)`,
  ...secureTenantTable({ schema, table: 'account_statement', grants: ['SELECT', 'INSERT'] }),
  `create function keep_documents() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_table_name = 'charge' and tg_op = 'UPDATE' and old.invoice_id is null then return new; end if;
    raise exception 'what was issued stays as it is' using errcode = 'restrict_violation';
  end $$`,
  ...['invoice', 'settlement', 'dunning_step', 'account_statement', 'charge'].map((table) => `create trigger never_changed before update or delete on ${table} for each row execute function keep_documents()`),
];
