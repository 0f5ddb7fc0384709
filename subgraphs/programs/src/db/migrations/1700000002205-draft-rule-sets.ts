import type { MigrationInterface, QueryRunner } from 'typeorm';

import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class DraftRuleSets1700000002205 implements MigrationInterface {
  name = 'DraftRuleSets1700000002205';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// Drafts and proposals belong to the platform's own tenant: staff see them, partners do not.
const statements = [
  `create table rule_set_draft (
    tenant_id uuid not null,
    id uuid not null,
    program text not null check (program in ('IDS', 'SSA', 'AASP', 'ERS')),
    region text not null check (region ~ '^([A-Z]{2}(-[A-Z0-9]{1,3})?|001)$'),
    based_on_region text not null,
    based_on_version int not null,
    effective_from date not null,
    note text not null check (length(note) between 1 and 500),
    criteria jsonb not null,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    created_at timestamptz not null,
    created_by_name text not null,
    updated_at timestamptz not null,
    updated_by_name text not null,
    version int not null,
    primary key (tenant_id, id),
    foreign key (program, based_on_region, based_on_version) references rule_set
  )`,
  `create unique index rule_set_draft_id on rule_set_draft (id)`,
  `create index rule_set_draft_by_time on rule_set_draft (updated_at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'rule_set_draft' }),
  `create table rule_set_proposal (
    tenant_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('PUBLISH', 'RETIRE')),
    program text not null,
    region text not null,
    rule_set_version int not null,
    draft_id uuid,
    draft_version int,
    on_day date not null,
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, draft_id) references rule_set_draft (tenant_id, id),
    check ((kind = 'PUBLISH') = (draft_id is not null and draft_version is not null))
  )`,
  `create unique index rule_set_proposal_id on rule_set_proposal (id)`,
  `create unique index rule_set_proposal_open on rule_set_proposal (tenant_id, program, region) where decision is null`,
  `create index rule_set_proposal_by_time on rule_set_proposal (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'rule_set_proposal' }),
  `alter table rule_set add column proposal_id uuid`,
  `grant insert, update (effective_to) on rule_set to ${schema}_app`,
  // A release publishes as the owner; whoever else writes terms, or ends them, needs a proposal that a second person approved.
  `create function require_approved_terms() returns trigger language plpgsql as $$
  begin
    if pg_has_role(current_user, '${schema}_owner', 'MEMBER') then
      return new;
    end if;
    if not exists (
      select 1 from ${schema}.rule_set_proposal p
      where p.decision = 'APPROVED' and p.decided_by <> p.proposed_by and p.program = new.program and p.region = new.region
        and p.decided_by = current_setting('app.actor', true)
        and case tg_op
          when 'INSERT' then p.kind = 'PUBLISH' and p.id = new.proposal_id and p.on_day = new.effective_from
          else p.on_day = new.effective_to
        end
    ) then
      raise exception 'Terms of % in % are published and ended by two people.', new.program, new.region using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`,
  `create trigger rule_set_by_two before insert or update on rule_set for each row execute function require_approved_terms()`,
];
