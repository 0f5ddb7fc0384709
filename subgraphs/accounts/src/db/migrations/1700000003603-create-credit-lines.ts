import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';
import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';
import { createIdempotencyKeys, forgetOldKeys } from '@platform/kit/idempotency/idempotency-keys.js';

const schema = 'accounts';

export class CreateCreditLines1700000003603 implements MigrationInterface {
  name = 'CreateCreditLines1700000003603';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  ...createIdempotencyKeys(schema),
  ...forgetOldKeys(schema),
  `create table credit_line (
    tenant_id uuid not null references known_organization,
    id uuid not null,
    region text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    status text not null check (status in ('REQUESTED', 'APPROVED', 'DECLINED')),
    agreed_with text not null check (length(agreed_with) between 1 and 120),
    agreed_minor bigint not null check (agreed_minor >= 0),
    raised_minor bigint not null default 0 check (raised_minor >= 0),
    due_minor bigint not null default 0 check (due_minor >= 0),
    agreed_on date,
    version int not null,
    primary key (tenant_id, id),
    constraint only_an_approved_line_has_a_limit check (status = 'APPROVED' or (agreed_minor = 0 and raised_minor = 0 and due_minor = 0)),
    constraint approved_on_a_day check (status <> 'APPROVED' or agreed_on is not null)
  )`,
  `create unique index credit_line_id on credit_line (id)`,
  `create unique index credit_line_of_currency on credit_line (tenant_id, currency)`,
  ...secureTenantTable({ schema, table: 'credit_line' }),
  `create table credit_proposal (
    tenant_id uuid not null,
    id uuid not null,
    credit_line_id uuid not null,
    line_version int not null,
    kind text not null check (kind in ('LIMIT', 'RAISE')),
    from_minor bigint not null check (from_minor >= 0),
    amount_minor bigint not null check (amount_minor >= 0),
    raised_until timestamptz,
    region text not null,
    agreed_with text not null check (length(agreed_with) between 1 and 120),
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, credit_line_id) references credit_line (tenant_id, id),
    constraint a_raise_ends check ((kind = 'RAISE') = (raised_until is not null)),
    constraint a_raise_raises check (kind <> 'RAISE' or amount_minor > 0)
  )`,
  `create unique index credit_proposal_id on credit_proposal (id)`,
  `create unique index credit_proposal_open on credit_proposal (tenant_id, credit_line_id) where decision is null`,
  `create index credit_proposal_by_time on credit_proposal (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'credit_proposal' }),
  `create table credit_raise (
    tenant_id uuid not null,
    id uuid not null,
    credit_line_id uuid not null,
    proposal_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, credit_line_id) references credit_line (tenant_id, id),
    foreign key (tenant_id, proposal_id) references credit_proposal (tenant_id, id),
    check (ends_at > begins_at)
  )`,
  `create unique index credit_raise_id on credit_raise (id)`,
  `create unique index credit_raise_of_proposal on credit_raise (tenant_id, proposal_id)`,
  `create index credit_raise_to_end on credit_raise (ends_at) where ended_at is null`,
  ...secureTenantTable({ schema, table: 'credit_raise', grants: ['SELECT', 'INSERT'] }),
  `grant update (ended_at) on credit_raise to accounts_app`,
  `create table order_credit (
    tenant_id uuid not null,
    id uuid not null,
    program text not null check (program in ('IDS', 'SSA', 'AASP')),
    amount_minor bigint not null check (amount_minor > 0),
    shipped_minor bigint not null default 0 check (shipped_minor >= 0),
    cancelled_minor bigint not null default 0 check (cancelled_minor >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat_included boolean not null,
    account_id uuid,
    credit_line_id uuid,
    pending_id uuid,
    reasons text[] not null,
    available_minor bigint,
    decided_at timestamptz not null,
    announced_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references service_account (tenant_id, id),
    foreign key (tenant_id, credit_line_id) references credit_line (tenant_id, id),
    foreign key (tenant_id, pending_id) references ledger.transfer (tenant_id, id),
    constraint not_more_than_ordered check (shipped_minor + cancelled_minor <= amount_minor),
    constraint reserved_wholly check (cardinality(reasons) > 0 or num_nulls(account_id, credit_line_id) = 0),
    constraint reserved_while_open check (pending_id is null or (cardinality(reasons) = 0 and shipped_minor + cancelled_minor < amount_minor))
  )`,
  `create unique index order_credit_id on order_credit (id)`,
  `create index order_credit_by_line on order_credit (credit_line_id, decided_at desc, id desc)`,
  `create index order_credit_to_announce on order_credit (decided_at) where announced_at is null`,
  ...secureTenantTable({ schema, table: 'order_credit' }),
];
