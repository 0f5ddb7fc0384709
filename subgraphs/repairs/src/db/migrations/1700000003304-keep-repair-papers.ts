import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'repairs';

export class KeepRepairPapers1700000003304 implements MigrationInterface {
  name = 'KeepRepairPapers1700000003304';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [

  `create table repair_note (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    text text not null check (length(text) between 1 and 800),
    written_by text not null,
    writer_name text not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_note_id on repair_note (id)`,
  `create index repair_note_by_repair on repair_note (repair_id, written_at, id)`,
  ...secureTenantTable({ schema, table: 'repair_note', grants: ['SELECT', 'INSERT'] }),

  `create table repair_quote (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    number int not null check (number > 0),
    status text not null check (status in ('OFFERED', 'ACCEPTED', 'DECLINED')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    total_minor bigint not null check (total_minor >= 0),
    valid_until date not null,
    offered_at timestamptz not null,
    decided_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id),
    check ((status = 'OFFERED') = (decided_at is null))
  )`,
  `create unique index repair_quote_id on repair_quote (id)`,
  `create unique index repair_quote_by_number on repair_quote (repair_id, number)`,
  ...secureTenantTable({ schema, table: 'repair_quote' }),

  `create table repair_quote_line (
    tenant_id uuid not null,
    id uuid not null,
    quote_id uuid not null,
    line int not null check (line > 0),
    kind text not null check (kind in ('PART', 'LABOUR', 'OTHER')),
    description text not null check (length(description) between 1 and 120),
    quantity int not null check (quantity between 1 and 1000),
    unit_minor bigint not null check (unit_minor >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, quote_id) references repair_quote (tenant_id, id)
  )`,
  `create unique index repair_quote_line_by_quote on repair_quote_line (quote_id, line)`,
  ...secureTenantTable({ schema, table: 'repair_quote_line', grants: ['SELECT', 'INSERT'] }),

  // Apart from the repair, so that it can be erased and no list, count or report comes near it.
  `create table repair_customer (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    name text not null check (length(name) between 1 and 96),
    email text,
    phone text,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_customer_by_repair on repair_customer (repair_id)`,
  ...secureTenantTable({ schema, table: 'repair_customer', grants: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] }),

  `create table repair_attachment (
    tenant_id uuid not null,
    id uuid not null,
    repair_id uuid not null,
    file_name text not null check (length(file_name) between 1 and 120),
    media_type text not null,
    size_bytes int not null check (size_bytes between 1 and 5242880),
    sha256 text not null,
    attached_by text not null,
    attached_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, repair_id) references repair (tenant_id, id)
  )`,
  `create unique index repair_attachment_id on repair_attachment (id)`,
  `create unique index repair_attachment_by_content on repair_attachment (repair_id, sha256)`,
  ...secureTenantTable({ schema, table: 'repair_attachment', grants: ['SELECT', 'INSERT'] }),
];
