import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class DisputeCards1700000041001 implements MigrationInterface {
  name = 'DisputeCards1700000041001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const taken = ['CAPTURING', 'CAPTURED', 'CAPTURE_FAILED', 'RECEIVABLE', 'REFUNDING', 'REFUNDED', 'DISPUTED', 'CHARGED_BACK', 'WRITTEN_OFF'];
const shipped = ['AWAITING_RETURN', 'RECEIVED', 'INSPECTED', 'REVIEW', 'RELEASING', 'RELEASED', ...taken];
const list = (states: readonly string[]): string => `(${states.map((state) => `'${state}'`).join(', ')})`;

const statements = [
  `insert into hold_transition (from_state, move, to_state) values
    ('DISPUTED', 'WIN_DISPUTE', 'CAPTURED'), ('DISPUTED', 'LOSE_DISPUTE', 'CHARGED_BACK'), ('RECEIVABLE', 'WRITE_OFF', 'WRITTEN_OFF')`,
  `alter table card_hold drop constraint hold_return_awaited_once_shipped,
    add constraint hold_return_awaited_once_shipped check (state not in ${list(shipped)} or shipped_at is not null)`,
  `alter table card_hold drop constraint hold_taken_wholly,
    add constraint hold_taken_wholly check (num_nulls(settle_taking, settle_minor, settle_decided_at) in (0, 3) and (state not in ${list(taken)} or settle_minor is not null))`,
  // What is given back or given up was decided by two.
  `alter table card_hold add constraint hold_given_up_by_two check (state not in ('REFUNDING', 'REFUNDED', 'WRITTEN_OFF') or proposal_id is not null)`,
  `alter table hold_proposal drop constraint hold_proposal_ruling,
    add constraint hold_proposal_ruling check (ruling in ('RELEASE', 'CHARGE_RETAIL', 'REFUND', 'WRITE_OFF'))`,
  `create index hold_proposal_by_hold on hold_proposal (tenant_id, hold_id, proposed_at desc)`,
  // Who decided, in their own name; null for the platform's own work.
  `alter table hold_event add column actor_name text, add constraint hold_event_actor_name check (length(actor_name) between 1 and 200)`,
  // What nothing secures comes first, then what waits for a person, then the rest by its deadline.
  `create index card_hold_by_urgency on card_hold ((case state when 'UNSECURED' then 0 when 'REVIEW' then 1 when 'DISPUTED' then 2 when 'OUTCOME_UNKNOWN' then 3 when 'RECEIVABLE' then 4 else 5 end), id)`,
  `create index card_hold_by_deadline on card_hold ((coalesce(deadline_at, 'infinity'::timestamptz)), id)`,
  // Each state of a dispute as the provider told it, once.
  `create table card_dispute (
    tenant_id uuid not null,
    id uuid not null,
    hold_id uuid not null,
    authorization_id uuid not null,
    provider text not null,
    reference text not null,
    state text not null,
    amount_minor bigint not null,
    reason text not null,
    opened_at timestamptz not null,
    answer_due_at timestamptz,
    told_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, hold_id) references card_hold (tenant_id, id),
    foreign key (tenant_id, authorization_id) references card_authorization (tenant_id, id),
    constraint dispute_state check (state in ('INQUIRY', 'INQUIRY_CLOSED', 'NEEDS_ANSWER', 'UNDER_REVIEW', 'WON', 'LOST')),
    constraint dispute_amount check (amount_minor > 0),
    constraint dispute_reason check (length(reason) between 1 and 200),
    constraint dispute_told_after_it_opened check (told_at >= opened_at - interval '1 day')
  )`,
  `create unique index card_dispute_id on card_dispute (id)`,
  `create unique index card_dispute_told_once on card_dispute (tenant_id, provider, reference, state)`,
  `create index card_dispute_by_hold on card_dispute (tenant_id, hold_id, told_at)`,
  ...secureTenantTable({ schema, table: 'card_dispute', grants: ['SELECT', 'INSERT'] }),
];
