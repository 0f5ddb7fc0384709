import type { MigrationInterface, QueryRunner } from 'typeorm';

import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

export class CreateFindingsAndWaivers1700000002204 implements MigrationInterface {
  name = 'CreateFindingsAndWaivers1700000002204';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table reviewer_finding (
    tenant_id uuid not null,
    id uuid not null,
    enrollment_id uuid not null,
    criterion text not null,
    finding text not null,
    reason text not null check (length(reason) >= 1),
    evidence_ids uuid[] not null,
    valid_to date,
    found_at timestamptz not null,
    found_by text not null,
    found_by_name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrollment_id) references enrollment
  )`,
  `create index reviewer_finding_latest on reviewer_finding (tenant_id, enrollment_id, criterion, found_at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'reviewer_finding', grants: ['SELECT', 'INSERT'] }),
  `create table waiver (
    tenant_id uuid not null,
    id uuid not null,
    enrollment_id uuid not null,
    criterion text not null,
    reference text not null check (length(reference) between 1 and 200),
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, enrollment_id) references enrollment (tenant_id, id)
  )`,
  `create unique index waiver_id on waiver (id)`,
  `create unique index waiver_open on waiver (tenant_id, enrollment_id, criterion) where decision is null`,
  `create index waiver_by_enrollment on waiver (tenant_id, enrollment_id, valid_to)`,
  `create index waiver_by_time on waiver (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'waiver' }),
  // What was decided stays as it was: a waiver that is taken back has an end of its own.
  `create table waiver_end (
    tenant_id uuid not null,
    waiver_id uuid not null,
    ended_at timestamptz not null,
    ended_by text not null,
    ended_by_name text not null,
    reason text not null check (length(reason) between 1 and 500),
    primary key (tenant_id, waiver_id),
    foreign key (tenant_id, waiver_id) references waiver (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'waiver_end', grants: ['SELECT', 'INSERT'] }),
];
