import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class ReceiptCards1700000041002 implements MigrationInterface {
  name = 'ReceiptCards1700000041002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table document_counter drop constraint document_counter_kind_check, add constraint document_counter_kind_check check (kind in ('INVOICE', 'CREDIT_NOTE', 'RECEIPT'))`,
  `alter table charge drop constraint charge_kind_check, add constraint charge_kind_check check (kind in ('PARTS', 'EXAM', 'LATE_RETURN', 'CARD_HOLD'))`,
  `alter table charge drop constraint charge_paid_by_check, add constraint charge_paid_by_check check (paid_by in ('VOUCHER', 'WAIVER', 'CARD', 'WRITE_OFF'))`,
  `grant update (paid_by) on charge to ${schema}_app`,
  // What a card paid, and what was given back to it: numbered without a gap, and never altered.
  `create table card_receipt (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    number text not null,
    kind text not null,
    hold_id uuid not null,
    authorization_id uuid not null,
    amount_minor bigint not null,
    currency text not null,
    issued_on date not null,
    issued_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, hold_id) references card_hold (tenant_id, id),
    foreign key (tenant_id, authorization_id) references card_authorization (tenant_id, id),
    constraint receipt_number check (number ~ '^R[0-9]{2}-[0-9]{5}$'),
    constraint receipt_number_once unique (tenant_id, number),
    constraint receipt_kind check (kind in ('CHARGE', 'REFUND')),
    constraint receipt_once unique (tenant_id, authorization_id, kind),
    constraint receipt_amount check (amount_minor > 0),
    constraint receipt_currency check (currency ~ '^[A-Z]{3}$')
  )`,
  `create unique index card_receipt_id on card_receipt (id)`,
  `create index card_receipt_by_hold on card_receipt (tenant_id, hold_id, issued_at)`,
  ...secureTenantTable({ schema, table: 'card_receipt', grants: ['SELECT', 'INSERT'] }),
];
