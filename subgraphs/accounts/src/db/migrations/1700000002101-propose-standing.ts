import type { MigrationInterface, QueryRunner } from 'typeorm';

import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';

const schema = 'accounts';

export class ProposeStanding1700000002101 implements MigrationInterface {
  name = 'ProposeStanding1700000002101';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table standing_proposal (
    tenant_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    account_version int not null,
    from_standing text not null check (from_standing in ('GOOD', 'ON_HOLD', 'SUSPENDED')),
    to_standing text not null check (to_standing in ('GOOD', 'ON_HOLD', 'SUSPENDED')),
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references service_account (tenant_id, id),
    check (from_standing <> to_standing)
  )`,
  `create unique index standing_proposal_id on standing_proposal (id)`,
  `create unique index standing_proposal_open on standing_proposal (tenant_id, account_id) where decision is null`,
  `create index standing_proposal_by_time on standing_proposal (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'standing_proposal' }),
  `alter table standing_change
    add column proposal_id uuid,
    add column proposed_by text,
    add column proposed_by_name text,
    add foreign key (tenant_id, proposal_id) references standing_proposal (tenant_id, id),
    add constraint proposed_wholly check (num_nulls(proposal_id, proposed_by, proposed_by_name) in (0, 3)),
    add constraint proposed_by_another check (proposed_by <> changed_by)`,
  // What was recorded before stays as it was: only new rows are held to it.
  `alter table standing_change
    add constraint by_two_unless_held check (proposal_id is not null or (from_standing = 'GOOD' and to_standing = 'ON_HOLD')) not valid`,
];
