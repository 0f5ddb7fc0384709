import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantPolicies } from '@platform/kit/database/tenant-table.js';

const schema = 'ledger';

/** The tables of the ledger. What may happen to them is the next migration's. */
export class CreateLedger1700000003601 implements MigrationInterface {
  name = 'CreateLedger1700000003601';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table ledger.account (
    tenant_id uuid not null,
    id uuid not null,
    ledger text not null,
    code text not null,
    currency text not null constraint currency_is_iso check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean,
    no_overdraw boolean not null,
    debits_pending bigint not null default 0 constraint debits_pending_not_negative check (debits_pending >= 0),
    debits_posted bigint not null default 0 constraint debits_posted_not_negative check (debits_posted >= 0),
    credits_pending bigint not null default 0 constraint credits_pending_not_negative check (credits_pending >= 0),
    credits_posted bigint not null default 0 constraint credits_posted_not_negative check (credits_posted >= 0),
    closed_until timestamptz,
    opened_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    constraint within_credit check (not no_overdraw or debits_pending + debits_posted <= credits_posted),
    constraint code_of_ledger check (
      ledger = 'CAP' and code in ('PROGRAM_GRANT', 'CREDIT_LINE', 'ORDERS', 'PAYMENTS')
      or ledger = 'FIN' and code in ('UNBILLED', 'RECEIVABLE', 'SALES', 'FEES', 'RETURNS', 'CASH', 'UNMATCHED', 'PSP_CLEARING', 'CARD')),
    constraint credit_line_is_bounded check (no_overdraw = (code = 'CREDIT_LINE')),
    constraint vat_is_of_money check ((ledger = 'FIN') = (vat_included is not null)),
    constraint one_account_of_its_kind unique nulls not distinct (tenant_id, ledger, code, currency, vat_included)
  ) with (fillfactor = 70)`,
  `create unique index account_id on ledger.account (id)`,
  `create table ledger.batch (
    tenant_id uuid not null,
    id uuid not null,
    subject_type text not null,
    subject_id uuid not null,
    legs int not null constraint batch_has_legs check (legs > 0),
    total bigint not null constraint batch_has_a_total check (total > 0),
    actor text not null,
    request_id text not null,
    booked_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
  )`,
  `create index batch_by_subject on ledger.batch (subject_id)`,
  `create table ledger.transfer (
    tenant_id uuid not null,
    id uuid not null,
    batch_id uuid not null,
    kind text not null constraint kind_is_known check (kind in ('single', 'pending', 'post', 'void', 'expire')),
    debit_account uuid not null,
    credit_account uuid not null,
    amount bigint not null constraint amount_is_positive check (amount > 0),
    code text not null,
    pending_id uuid,
    remainder_of uuid,
    expires_at timestamptz,
    service_account_id uuid,
    booked_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    constraint batch_is_there foreign key (tenant_id, batch_id) references ledger.batch,
    constraint debit_account_is_there foreign key (tenant_id, debit_account) references ledger.account,
    constraint credit_account_is_there foreign key (tenant_id, credit_account) references ledger.account,
    constraint pending_is_there foreign key (tenant_id, pending_id) references ledger.transfer,
    constraint resolution_is_there foreign key (tenant_id, remainder_of) references ledger.transfer,
    constraint service_account_is_there foreign key (tenant_id, service_account_id) references accounts.service_account,
    constraint two_accounts check (debit_account <> credit_account),
    constraint resolves_a_pending check ((kind in ('post', 'void', 'expire')) = (pending_id is not null)),
    constraint only_a_pending_expires check (expires_at is null or kind = 'pending'),
    constraint a_remainder_is_pending check (remainder_of is null or kind = 'pending'),
    constraint an_order_names_its_account check (code <> 'ORDER' or service_account_id is not null)
  )`,
  `create unique index transfer_id on ledger.transfer (id)`,
  `create unique index transfer_resolves_once on ledger.transfer (tenant_id, pending_id) where pending_id is not null`,
  `create unique index transfer_continues_once on ledger.transfer (tenant_id, remainder_of) where remainder_of is not null`,
  `create index transfer_by_batch on ledger.transfer (tenant_id, batch_id)`,
  `create index transfer_by_debit on ledger.transfer (debit_account, booked_at desc, id desc)`,
  `create index transfer_by_credit on ledger.transfer (credit_account, booked_at desc, id desc)`,
  `create index transfer_to_expire on ledger.transfer (expires_at) where expires_at is not null`,
  ...['account', 'batch', 'transfer'].flatMap((table) => tenantPolicies({ schema, table })),
  `grant select on ledger.account to accounts_app`,
  `grant select, insert on ledger.batch, ledger.transfer to accounts_app`,
];
