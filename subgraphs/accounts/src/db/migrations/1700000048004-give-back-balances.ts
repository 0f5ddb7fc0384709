import type { MigrationInterface, QueryRunner } from 'typeorm';

import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';

const schema = 'accounts';

/** What an invoice was paid or credited beyond its total is paid out, or set off against another, by two people. */
export class GiveBackBalances1700000048004 implements MigrationInterface {
  name = 'GiveBackBalances1700000048004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table balance_proposal (
    tenant_id uuid not null,
    id uuid not null,
    invoice_id uuid not null,
    kind text not null check (kind in ('PAYOUT', 'SET_OFF')),
    target_id uuid,
    amount_minor bigint not null check (amount_minor > 0),
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, target_id) references invoice (tenant_id, id),
    constraint a_set_off_has_a_target check ((kind = 'SET_OFF') = (target_id is not null)),
    constraint not_against_itself check (target_id is distinct from invoice_id)
  )`,
  `create unique index balance_proposal_id on balance_proposal (id)`,
  `create unique index balance_proposal_open on balance_proposal (tenant_id, invoice_id) where decision is null`,
  `create index balance_proposal_by_time on balance_proposal (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'balance_proposal' }),
  `alter table settlement
    drop constraint settlement_kind_check,
    drop constraint settlement_amount_minor_check,
    add column proposal_id uuid,
    add constraint settlement_kind_check check (kind in ('PAYMENT', 'CREDIT_NOTE', 'PAYOUT', 'SET_OFF')),
    add constraint settlement_amount_minor_check check (case kind when 'PAYOUT' then amount_minor < 0 when 'SET_OFF' then amount_minor <> 0 else amount_minor > 0 end),
    add constraint a_balance_is_given_back_by_two check ((kind in ('PAYOUT', 'SET_OFF')) = (proposal_id is not null)),
    add constraint settlement_of_proposal foreign key (tenant_id, proposal_id) references balance_proposal (tenant_id, id)`,
  `create unique index settlement_once_by_proposal on settlement (tenant_id, proposal_id, invoice_id) where proposal_id is not null`,
];
