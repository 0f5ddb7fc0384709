import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class AuthorizeCards1700000003703 implements MigrationInterface {
  name = 'AuthorizeCards1700000003703';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const moves: readonly (readonly [string, readonly string[]])[] = [
  ['PLANNED', ['ACTION_REQUIRED', 'LIVE', 'DECLINED', 'VOIDED']],
  ['ACTION_REQUIRED', ['LIVE', 'DECLINED', 'VOIDED']],
  ['LIVE', ['VOIDED', 'EXPIRED', 'CAPTURED']],
];
const edges = moves.flatMap(([from, to]) => to.map((other) => `('${from}', '${other}')`));

const statements = [
  `create table authorization_transition (from_state text not null, to_state text not null, primary key (from_state, to_state))`,
  `insert into authorization_transition (from_state, to_state) values ${edges.join(', ')}`,
  `grant select on authorization_transition to ${schema}_app`,
  // Of a card nothing is kept but the provider's references, its brand and its last four digits.
  `create table card_authorization (
    tenant_id uuid not null,
    id uuid not null,
    hold_id uuid not null,
    number int not null,
    state text not null default 'PLANNED',
    provider text not null,
    reference text,
    customer_reference text,
    card_reference text,
    brand text,
    last_four text,
    amount_minor bigint not null,
    captured_minor bigint not null default 0,
    refunded_minor bigint not null default 0,
    capture_before timestamptz,
    created_at timestamptz not null,
    authorized_at timestamptz,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, hold_id) references card_hold (tenant_id, id),
    constraint authorization_number unique (tenant_id, hold_id, number),
    constraint authorization_amount check (amount_minor > 0),
    constraint authorization_captured check (captured_minor between 0 and amount_minor and (captured_minor > 0) = (state = 'CAPTURED')),
    constraint authorization_refunded check (refunded_minor between 0 and captured_minor),
    constraint authorization_last_four check (last_four ~ '^[0-9]{4}$'),
    constraint authorization_live check (state <> 'LIVE' or num_nulls(reference, capture_before, authorized_at) = 0),
    constraint authorization_ended check ((ended_at is not null) = (state in ('DECLINED', 'VOIDED', 'EXPIRED', 'CAPTURED')))
  )`,
  `create unique index card_authorization_id on card_authorization (id)`,
  `create unique index card_authorization_reference on card_authorization (provider, reference)`,
  ...secureTenantTable({ schema, table: 'card_authorization', grants: ['SELECT', 'INSERT'] }),
  `create policy begins_as_planned on card_authorization as restrictive for insert with check (state = 'PLANNED' and reference is null)`,
  `grant update (state, reference, customer_reference, card_reference, brand, last_four, captured_minor, refunded_minor, capture_before, authorized_at, ended_at) on card_authorization to ${schema}_app`,
  `create function follow_authorization_graph() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from ${schema}.authorization_transition t where t.from_state = old.state and t.to_state = new.state) then
      raise exception 'an authorisation does not go from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'authorization_follows_the_graph';
    end if;
    return new;
  end $$`,
  `create trigger follows_the_graph before update of state on card_authorization for each row when (old.state is distinct from new.state) execute function follow_authorization_graph()`,
  // What the provider is asked to do, under a key that never changes.
  `create table payment_operation (
    tenant_id uuid not null,
    id uuid not null,
    hold_id uuid not null,
    authorization_id uuid not null,
    kind text not null,
    provider_key text not null,
    amount_minor bigint not null,
    state text not null default 'PLANNED',
    attempts int not null default 0,
    due_at timestamptz,
    failure text,
    planned_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, hold_id) references card_hold (tenant_id, id),
    foreign key (tenant_id, authorization_id) references card_authorization (tenant_id, id),
    constraint operation_kind check (kind in ('AUTHORIZE', 'CAPTURE', 'VOID', 'REFUND')),
    constraint operation_state check (state in ('PLANNED', 'UNKNOWN', 'SUCCEEDED', 'FAILED')),
    constraint operation_amount check (amount_minor > 0),
    constraint operation_attempts check (attempts >= 0),
    constraint operation_key check (length(provider_key) between 1 and 200),
    constraint operation_finished check ((finished_at is not null) = (state in ('SUCCEEDED', 'FAILED'))),
    constraint operation_due check (due_at is null or finished_at is null),
    constraint operation_failure check (length(failure) <= 200)
  )`,
  `create unique index payment_operation_key on payment_operation (provider_key)`,
  // Of taking and freeing one authorisation, one happens.
  `create unique index payment_operation_one_end on payment_operation (tenant_id, authorization_id) where kind in ('CAPTURE', 'VOID') and state <> 'FAILED'`,
  `create unique index payment_operation_one_of_a_kind on payment_operation (tenant_id, authorization_id, kind) where state <> 'FAILED'`,
  `create index payment_operation_due on payment_operation (due_at) where due_at is not null`,
  `create index payment_operation_by_hold on payment_operation (tenant_id, hold_id)`,
  ...secureTenantTable({ schema, table: 'payment_operation', grants: ['SELECT', 'INSERT'] }),
  `grant update (state, attempts, due_at, failure, finished_at) on payment_operation to ${schema}_app`,
  // What the provider told of, by its own ids: told twice, it is looked at once.
  `create table payment_notification (
    tenant_id uuid not null,
    id text not null,
    reference text not null,
    type text not null,
    told_at timestamptz not null,
    received_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  ...secureTenantTable({ schema, table: 'payment_notification', grants: ['SELECT', 'INSERT'] }),
];
