import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moves the balances of the ledger, and what refuses to. */
export class MoveLedger1700000003602 implements MigrationInterface {
  name = 'MoveLedger1700000003602';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// Functions run as the owner of the ledger, whom row-level security confines to the transaction's tenant like anybody else.
const asOwner = `language plpgsql security definer set search_path = pg_catalog, pg_temp`;

const statements = [
  // Opens what is missing and locks all in the order of their ids, so that two batches wait for each other and never both.
  `create function ledger.hold_accounts(tenant uuid, wanted jsonb) returns table (place int, account_id uuid) ${asOwner} as $$
  begin
    insert into ledger.account (tenant_id, id, ledger, code, currency, vat_included, no_overdraw)
    select distinct on (w.ledger, w.code, w.currency, w."vatIncluded")
      tenant, gen_random_uuid(), w.ledger, w.code, w.currency, w."vatIncluded", w.code = 'CREDIT_LINE'
    from jsonb_to_recordset(wanted) as w (ledger text, code text, currency text, "vatIncluded" boolean)
    where not exists (
      select 1 from ledger.account a
      where a.tenant_id = tenant and a.ledger = w.ledger and a.code = w.code and a.currency = w.currency and a.vat_included is not distinct from w."vatIncluded")
    on conflict on constraint one_account_of_its_kind do nothing;
    perform 1 from ledger.account a
    where a.tenant_id = tenant and (a.ledger, a.code, a.currency) in (select w.ledger, w.code, w.currency from jsonb_to_recordset(wanted) as w (ledger text, code text, currency text))
    order by a.id for no key update;
    return query
      select w.place, a.id from jsonb_to_recordset(wanted) as w (place int, ledger text, code text, currency text, "vatIncluded" boolean)
      join ledger.account a on a.tenant_id = tenant and a.ledger = w.ledger and a.code = w.code and a.currency = w.currency and a.vat_included is not distinct from w."vatIncluded";
  end $$`,
  `create function ledger.check_resolution(resolving ledger.transfer) returns void ${asOwner} as $$
  declare pending ledger.transfer;
  begin
    select * into pending from ledger.transfer where tenant_id = resolving.tenant_id and id = resolving.pending_id;
    if pending.kind is distinct from 'pending' then raise exception 'pending_unknown' using errcode = 'LG001'; end if;
    if (pending.debit_account, pending.credit_account) is distinct from (resolving.debit_account, resolving.credit_account) then
      raise exception 'resolved_elsewhere' using errcode = 'LG002';
    end if;
    if resolving.amount > pending.amount or resolving.kind <> 'post' and resolving.amount <> pending.amount then
      raise exception 'not_what_is_pending' using errcode = 'LG003';
    end if;
    if resolving.kind = 'expire' and (pending.expires_at is null or pending.expires_at > resolving.booked_at) then
      raise exception 'not_expired' using errcode = 'LG004';
    end if;
    if resolving.kind = 'post' and pending.expires_at <= resolving.booked_at then raise exception 'expired' using errcode = 'LG005'; end if;
  end $$`,
  // What was reserved once stays so when a part of it is shipped or cancelled: it is neither more, nor asked of anybody anew.
  `create function ledger.check_remainder(continuing ledger.transfer) returns void ${asOwner} as $$
  declare
    resolution ledger.transfer;
    reserved ledger.transfer;
  begin
    select * into resolution from ledger.transfer where tenant_id = continuing.tenant_id and id = continuing.remainder_of;
    select * into reserved from ledger.transfer where tenant_id = continuing.tenant_id and id = resolution.pending_id;
    if not coalesce((
      resolution.kind in ('post', 'void')
      and (reserved.debit_account, reserved.credit_account) = (continuing.debit_account, continuing.credit_account)
      and continuing.amount <= reserved.amount - case resolution.kind when 'post' then resolution.amount else 0 end), false)
    then raise exception 'not_a_remainder' using errcode = 'LG006'; end if;
  end $$`,
  // The service account's row is held as whoever changes its standing holds it: an order comes before a suspension or after it.
  `create function ledger.check_standing(ordering ledger.transfer) returns void ${asOwner} as $$
  declare stands record;
  begin
    select status, standing into stands from accounts.service_account where tenant_id = ordering.tenant_id and id = ordering.service_account_id for share;
    if stands.status is distinct from 'ACTIVE' or stands.standing is distinct from 'GOOD' then
      raise exception 'not_in_good_standing' using errcode = 'LG010';
    end if;
  end $$`,
  `create function ledger.apply_transfer() returns trigger ${asOwner} as $$
  declare
    held record;
    pending_change bigint := case new.kind when 'pending' then new.amount else 0 end;
    posted_change bigint := case when new.kind in ('single', 'post') then new.amount else 0 end;
  begin
    if new.pending_id is not null then
      perform ledger.check_resolution(new);
      select -amount into pending_change from ledger.transfer where tenant_id = new.tenant_id and id = new.pending_id;
    end if;
    if new.remainder_of is not null then perform ledger.check_remainder(new); end if;
    perform 1 from ledger.account where tenant_id = new.tenant_id and id in (new.debit_account, new.credit_account) order by id for no key update;
    select count(distinct (ledger, currency, vat_included)) as kinds, max(closed_until) as closed_until into held
    from ledger.account where tenant_id = new.tenant_id and id in (new.debit_account, new.credit_account);
    if held.kinds > 1 then raise exception 'of_two_kinds' using errcode = 'LG007'; end if;
    if new.booked_at < held.closed_until then raise exception 'period_closed' using errcode = 'LG008'; end if;
    if new.code = 'ORDER' and new.kind in ('single', 'pending') and new.remainder_of is null then perform ledger.check_standing(new); end if;
    update ledger.account set
      debits_pending = debits_pending + case when id = new.debit_account then pending_change else 0 end,
      debits_posted = debits_posted + case when id = new.debit_account then posted_change else 0 end,
      credits_pending = credits_pending + case when id = new.credit_account then pending_change else 0 end,
      credits_posted = credits_posted + case when id = new.credit_account then posted_change else 0 end
    where tenant_id = new.tenant_id and id in (new.debit_account, new.credit_account);
    return new;
  end $$`,
  `create trigger applies_to_balances before insert on ledger.transfer for each row execute function ledger.apply_transfer()`,
  `create function ledger.check_batch() returns trigger ${asOwner} as $$
  declare
    stated ledger.batch;
    written record;
    stated_id uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  begin
    select * into stated from ledger.batch where tenant_id = new.tenant_id and id = stated_id;
    select count(*) as legs, sum(amount) as total into written from ledger.transfer where tenant_id = new.tenant_id and batch_id = stated_id;
    if written.legs is distinct from stated.legs or written.total is distinct from stated.total then
      raise exception 'batch_not_whole' using errcode = 'LG009';
    end if;
    return null;
  end $$`,
  `create constraint trigger batch_is_whole after insert on ledger.batch deferrable initially deferred for each row execute function ledger.check_batch('id')`,
  `create constraint trigger batch_stays_whole after insert on ledger.transfer deferrable initially deferred for each row execute function ledger.check_batch('batch_id')`,
  `create function ledger.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin raise exception 'what is booked stays booked' using errcode = 'LG011'; end $$`,
  ...['batch', 'transfer'].flatMap((table) => [
    `create trigger never_changed before update or delete on ledger.${table} for each row execute function ledger.refuse_change()`,
    `create trigger never_emptied before truncate on ledger.${table} execute function ledger.refuse_change()`,
  ]),
  `create trigger never_removed before delete on ledger.account for each row execute function ledger.refuse_change()`,
  `create trigger never_emptied before truncate on ledger.account execute function ledger.refuse_change()`,
  // A statement closes its month: nothing is booked into what has been told.
  `create function ledger.close_until(tenant uuid, accounts uuid[], until timestamptz) returns void ${asOwner} as $$
  begin
    update ledger.account set closed_until = greatest(closed_until, until) where tenant_id = tenant and id = any(accounts);
  end $$`,
  `revoke all on all functions in schema ledger from public`,
  `grant execute on function ledger.hold_accounts(uuid, jsonb), ledger.close_until(uuid, uuid[], timestamptz) to accounts_app`,
];
