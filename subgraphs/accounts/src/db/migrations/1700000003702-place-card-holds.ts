import type { MigrationInterface, QueryRunner } from 'typeorm';

import { proposalColumns, secureProposalTable } from '@platform/kit/four-eyes/proposal-table.js';
import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'accounts';

export class PlaceCardHolds1700000003702 implements MigrationInterface {
  name = 'PlaceCardHolds1700000003702';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const asking = ['AUTHORIZING', 'CANCELLING', 'REAUTHORIZING', 'RELEASING', 'CAPTURING', 'REFUNDING'];
const secured = ['AUTHORIZED', 'AWAITING_RETURN', 'RECEIVED', 'REVIEW'];

/** The graph of a hold: each line is a move, the states it starts from and those it leads to. */
const moves: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['AUTHORIZE', ['DRAFT'], ['AUTHORIZING']],
  ['ABANDON', ['DRAFT'], ['CANCELLED']],
  ['ASK_CARDHOLDER', ['AUTHORIZING'], ['ACTION_REQUIRED']],
  ['APPROVE', ['AUTHORIZING', 'ACTION_REQUIRED'], ['AUTHORIZED']],
  ['DECLINE', ['AUTHORIZING', 'ACTION_REQUIRED'], ['DECLINED']],
  ['CANCEL', ['ACTION_REQUIRED', 'AUTHORIZED', 'UNSECURED'], ['CANCELLING']],
  ['CONFIRM_CANCELLED', ['CANCELLING'], ['CANCELLED']],
  ['SHIP', ['AUTHORIZED'], ['AWAITING_RETURN']],
  ['RECEIVE', ['AWAITING_RETURN', 'REVIEW'], ['RECEIVED']],
  ['INSPECT', ['RECEIVED'], ['INSPECTED']],
  ['SEND_TO_REVIEW', ['AWAITING_RETURN', 'INSPECTED', 'UNSECURED'], ['REVIEW']],
  ['REAUTHORIZE', [...secured, 'UNSECURED'], ['REAUTHORIZING']],
  ['SECURE', ['REAUTHORIZING'], secured],
  ['LOSE_SECURITY', ['REAUTHORIZING'], ['UNSECURED']],
  ['RELEASE', ['INSPECTED', 'REVIEW', 'UNSECURED'], ['RELEASING']],
  ['CONFIRM_RELEASED', ['RELEASING'], ['RELEASED']],
  ['CAPTURE', ['INSPECTED', 'REVIEW', 'UNSECURED'], ['CAPTURING']],
  ['CONFIRM_CAPTURED', ['CAPTURING'], ['CAPTURED']],
  ['FAIL_CAPTURE', ['CAPTURING'], ['CAPTURE_FAILED']],
  ['BOOK_RECEIVABLE', ['CAPTURE_FAILED'], ['RECEIVABLE']],
  ['REFUND', ['CAPTURED'], ['REFUNDING']],
  ['CONFIRM_REFUNDED', ['REFUNDING'], ['REFUNDED']],
  ['FAIL_REFUND', ['REFUNDING'], ['CAPTURED']],
  ['DISPUTE', ['CAPTURED'], ['DISPUTED']],
  ['LOSE_OUTCOME', asking, ['OUTCOME_UNKNOWN']],
  ['LEARN_OUTCOME', ['OUTCOME_UNKNOWN'], asking],
];
const edges = moves.flatMap(([move, from, to]) => from.flatMap((one) => to.map((other) => `('${one}', '${move}', '${other}')`)));

const shipped = `('AWAITING_RETURN', 'RECEIVED', 'INSPECTED', 'REVIEW', 'RELEASING', 'RELEASED', 'CAPTURING', 'CAPTURED', 'CAPTURE_FAILED', 'RECEIVABLE', 'REFUNDING', 'REFUNDED', 'DISPUTED')`;
const taken = `('CAPTURING', 'CAPTURED', 'CAPTURE_FAILED', 'RECEIVABLE', 'REFUNDING', 'REFUNDED', 'DISPUTED')`;

const statements = [
  `create table hold_transition (from_state text not null, move text not null, to_state text not null, primary key (from_state, move, to_state))`,
  `insert into hold_transition (from_state, move, to_state) values ${edges.join(', ')}`,
  `grant select on hold_transition to ${schema}_app`,
  `create table card_hold (
    tenant_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    recipient_id uuid not null,
    locale text not null,
    device_model text not null,
    product_name text not null,
    country text not null,
    amount_minor bigint,
    other_damage_fee_minor bigint,
    out_of_warranty_fee_minor bigint,
    currency text,
    vat_included boolean not null default true,
    state text not null default 'DRAFT',
    interrupted text,
    paused text,
    version int not null default 0,
    announced_version int not null default 0,
    requested_at timestamptz not null,
    due_at timestamptz,
    shipped_at timestamptz,
    return_due_on date,
    deadline_at timestamptz,
    time_zone text,
    calendar_version text,
    reminders int not null default 0,
    received_at timestamptz,
    inspected_at timestamptz,
    coverage text,
    accidental_damage boolean,
    uncovered_damage boolean,
    out_of_warranty_eligible boolean,
    extent text,
    is_right_device boolean,
    review_reason text,
    settle_taking text,
    settle_minor bigint,
    settle_decided_at timestamptz,
    notice_id uuid,
    proposal_id uuid,
    cancel_requested_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, recipient_id) references message_recipient (tenant_id, id),
    constraint notice_is_queued foreign key (tenant_id, notice_id) references message (tenant_id, id),
    constraint hold_amount check (amount_minor > 0),
    constraint hold_fees check (other_damage_fee_minor > 0 and out_of_warranty_fee_minor > 0),
    constraint hold_currency check (currency ~ '^[A-Z]{3}$'),
    constraint hold_priced_with_vat check (vat_included),
    constraint hold_priced_before_asking check (state in ('DRAFT', 'CANCELLED') or num_nulls(amount_minor, currency) = 0),
    constraint hold_locale check (locale in ('en', 'nb', 'sv', 'de')),
    constraint hold_interrupted check ((interrupted is not null) = (state = 'OUTCOME_UNKNOWN')),
    constraint hold_paused check ((paused is not null) = (state in ('REAUTHORIZING', 'UNSECURED') or interrupted is not distinct from 'REAUTHORIZING')),
    constraint hold_shipped_wholly check (num_nulls(shipped_at, return_due_on, deadline_at, time_zone, calendar_version) in (0, 5)),
    constraint hold_return_awaited_once_shipped check (state not in ${shipped} or shipped_at is not null),
    constraint hold_received check (state <> 'RECEIVED' or received_at is not null),
    constraint hold_received_before_inspected check (inspected_at is null or received_at is not null),
    constraint hold_inspected check (state <> 'INSPECTED' or inspected_at is not null),
    constraint hold_inspected_wholly check (num_nulls(inspected_at, coverage, accidental_damage, uncovered_damage, is_right_device) in (0, 5)),
    constraint hold_coverage check (coverage in ('LIMITED_WARRANTY', 'APPLECARE_PLUS', 'CONSUMER_LAW', 'NONE')),
    constraint hold_extent check (extent in ('OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE')),
    constraint hold_review_reason check (review_reason in ('NOT_RETURNED', 'RETURNED_LATE', 'EXTENT', 'NOT_PRICED')),
    constraint hold_reviewed_for_a_reason check (state <> 'REVIEW' or review_reason is not null),
    constraint hold_released_by_both_or_by_two check (state not in ('RELEASING', 'RELEASED') or proposal_id is not null
      or coalesce(received_at < deadline_at and inspected_at is not null and coverage <> 'NONE' and not uncovered_damage and is_right_device, false)),
    constraint hold_taken_wholly check (num_nulls(settle_taking, settle_minor, settle_decided_at) in (0, 3) and (state not in ${taken} or settle_minor is not null)),
    constraint hold_taken_within check (settle_minor > 0 and settle_minor <= amount_minor),
    constraint hold_taken_as_fees_or_whole check (settle_taking in ('FEES', 'RETAIL') and (settle_taking = 'RETAIL') = (settle_minor = amount_minor)),
    constraint hold_retail_after_its_notice check (settle_taking <> 'RETAIL' or notice_id is not null),
    constraint hold_never_taken_early check (settle_minor is null or inspected_at is not null or settle_decided_at >= deadline_at),
    constraint hold_announced check (announced_version between 0 and version),
    constraint hold_reminders check (reminders between 0 and 3)
  )`,
  `create unique index card_hold_id on card_hold (id)`,
  `create unique index card_hold_request on card_hold (tenant_id, request_id)`,
  `create index card_hold_due on card_hold (due_at) where due_at is not null`,
  `create index card_hold_to_announce on card_hold (requested_at) where announced_version < version`,
  `create index card_hold_by_time on card_hold (requested_at desc, id desc)`,
  `create index card_hold_by_state on card_hold (state, requested_at desc)`,
  ...secureTenantTable({ schema, table: 'card_hold', grants: ['SELECT', 'INSERT'] }),
  // A hold begins as a draft, and its state is moved by its events alone.
  `create policy begins_as_a_draft on card_hold as restrictive for insert with check (state = 'DRAFT' and version = 0 and shipped_at is null and settle_minor is null)`,
  `grant update (amount_minor, other_damage_fee_minor, out_of_warranty_fee_minor, currency, announced_version, due_at, shipped_at, return_due_on, deadline_at, time_zone, calendar_version, reminders, received_at, inspected_at,
    coverage, accidental_damage, uncovered_damage, out_of_warranty_eligible, extent, is_right_device, review_reason, settle_taking, settle_minor, settle_decided_at, notice_id, proposal_id, cancel_requested_at)
    on card_hold to ${schema}_app`,
  `create table hold_event (
    tenant_id uuid not null,
    id uuid not null,
    hold_id uuid not null,
    sequence int not null,
    from_state text not null,
    move text not null,
    to_state text not null,
    actor text not null,
    reason text,
    provider_reference text,
    at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, hold_id) references card_hold (tenant_id, id),
    constraint hold_event_follows_the_graph foreign key (from_state, move, to_state) references hold_transition (from_state, move, to_state),
    constraint hold_event_sequence unique (tenant_id, hold_id, sequence),
    constraint hold_event_reason check (length(reason) between 1 and 500)
  )`,
  `create unique index hold_event_id on hold_event (id)`,
  ...secureTenantTable({ schema, table: 'hold_event', grants: ['SELECT', 'INSERT'] }),
  // Runs as the owner, confined by row-level security like everybody: the one way in which a state changes.
  `create function move_card_hold() returns trigger language plpgsql security definer set search_path = ${schema}, pg_temp as $$
  begin
    update card_hold h set state = new.to_state, version = new.sequence,
      interrupted = case when new.move = 'LOSE_OUTCOME' then new.from_state end,
      paused = case
        when new.move = 'REAUTHORIZE' then coalesce(h.paused, new.from_state)
        when new.move = 'LOSE_SECURITY' or (new.move = 'LOSE_OUTCOME' and new.from_state = 'REAUTHORIZING') or (new.move = 'LEARN_OUTCOME' and new.to_state = 'REAUTHORIZING') then h.paused
      end
    where h.tenant_id = new.tenant_id and h.id = new.hold_id and h.state = new.from_state and h.version = new.sequence - 1
      and (new.move <> 'LEARN_OUTCOME' or h.interrupted = new.to_state) and (new.move <> 'SECURE' or h.paused = new.to_state);
    if not found then
      raise exception 'hold % is not there to be moved by %', new.hold_id, new.move using errcode = 'check_violation', constraint = 'hold_event_moves_its_hold';
    end if;
    return null;
  end $$`,
  `create trigger moves_its_hold after insert on hold_event for each row execute function move_card_hold()`,
  `create table hold_proposal (
    tenant_id uuid not null,
    id uuid not null,
    hold_id uuid not null,
    hold_version int not null,
    ruling text not null,
    ${proposalColumns},
    primary key (tenant_id, id),
    foreign key (tenant_id, hold_id) references card_hold (tenant_id, id),
    constraint hold_proposal_ruling check (ruling in ('RELEASE', 'CHARGE_RETAIL', 'REFUND'))
  )`,
  `create unique index hold_proposal_id on hold_proposal (id)`,
  `create unique index hold_proposal_open on hold_proposal (tenant_id, hold_id) where decision is null`,
  `create index hold_proposal_by_time on hold_proposal (proposed_at desc, id desc)`,
  ...secureProposalTable({ schema, table: 'hold_proposal' }),
  `alter table card_hold add constraint hold_ruled_by_a_proposal foreign key (tenant_id, proposal_id) references hold_proposal (tenant_id, id)`,
];
