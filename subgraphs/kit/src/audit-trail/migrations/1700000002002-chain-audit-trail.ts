import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantPolicies } from '../../database/tenant-table.js';

/** Blocks that chain an organisation's entries, and the indexes by which a trail is looked through. */
export class ChainAuditTrail1700000002002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...createBlocks, ...createIndexes]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('An audit trail does not go back.'));
  }
}

const createBlocks = [
  `create table audit.block (
    tenant_id uuid not null,
    number integer not null check (number > 0),
    previous_sha256 text not null,
    last_sequence bigint not null,
    sequences bigint[] not null,
    digests text[] not null,
    chained_at timestamptz not null,
    sha256 text not null,
    key_id text,
    signature text,
    primary key (tenant_id, number),
    check (cardinality(sequences) = cardinality(digests) and last_sequence = sequences[cardinality(sequences)]),
    check ((key_id is null) = (signature is null))
  )`,
  ...tenantPolicies({ schema: 'audit', table: 'block' }),
  `create trigger only_added_to before update or delete or truncate on audit.block for each statement execute function audit.refuse_change()`,
];

const createIndexes = [
  `create index entry_by_time on audit.entry (at, id)`,
  `create index entry_by_tenant_and_time on audit.entry (tenant_id, at, id)`,
  `create index entry_by_subject on audit.entry (subject_id, at, id)`,
  `create index entry_by_actor on audit.entry (actor, at, id)`,
  `create index entry_by_action on audit.entry (action, at, id)`,
  `create index refusal_by_time on audit.entry (at, id) where outcome <> 'DONE'`,
  `create index refusal_by_code on audit.entry (outcome, at, id) where outcome <> 'DONE'`,
];
