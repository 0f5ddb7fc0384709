import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantPolicies } from '../../database/tenant-table.js';

/** The trail: entries that are only ever added, and beside them the words of each, which can be erased without breaking the chain. */
export class CreateAuditTrail1700000002001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...createEntries, ...createWordings, ...refuseChanges]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('An audit trail does not go back.'));
  }
}

const createEntries = [
  `create sequence audit.entry_sequence`,
  `create table audit.entry (
    tenant_id uuid not null,
    id uuid not null,
    sequence bigint not null unique,
    at timestamptz not null,
    actor text not null,
    on_behalf_of uuid,
    roles text[] not null,
    request_id text not null,
    action text not null,
    subject_type text not null,
    subject_id text,
    outcome text not null,
    changes jsonb not null,
    kept_in text,
    wording_sha256 text,
    primary key (tenant_id, id)
  )`,
  `create index entry_by_tenant on audit.entry (tenant_id, sequence)`,
  // A transaction has its number before its entry has one: whoever waits for all transactions up to a moment has every entry up to it.
  `create function audit.number_entry() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
   begin
     perform pg_current_xact_id();
     new.sequence := nextval('audit.entry_sequence');
     return new;
   end $$`,
  `create trigger number_entry before insert on audit.entry for each row execute function audit.number_entry()`,
  ...tenantPolicies({ schema: 'audit', table: 'entry' }),
];

const createWordings = [
  `create table audit.wording (
    tenant_id uuid not null,
    entry_id uuid not null,
    salt text not null,
    actor_name text,
    reason text,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, entry_id) references audit.entry (tenant_id, id)
  )`,
  ...tenantPolicies({ schema: 'audit', table: 'wording' }),
];

const refuseChanges = [
  `create function audit.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'audit.% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
   end $$`,
  `create trigger only_added_to before update or delete or truncate on audit.entry for each statement execute function audit.refuse_change()`,
  `create trigger never_changed before update or truncate on audit.wording for each statement execute function audit.refuse_change()`,
];
