import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** How each partner's quarter stood when it was closed, and each correction since, side by side: nothing is edited. */
export class KeepQuarterSnapshots1700000003104 implements MigrationInterface {
  name = 'KeepQuarterSnapshots1700000003104';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const columns = `tenant_id uuid, id uuid, quarter text, number int, corrects_id uuid, reason text, at timestamptz, program text, region text, rule_set_version int, rule_set_sha256 text,
  grace_business_days int, approved_on date, required int, completed int, opened int, locations jsonb, verdict text, reason_code text, sha256 text`;
const names = columns.replace(/ (uuid|text|int|timestamptz|date|jsonb)/g, '');

const statements = [
  `create table quarter_snapshot (
    tenant_id uuid not null references organization,
    id uuid not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    number int not null check (number > 0),
    corrects_id uuid,
    reason text not null check (reason in ('QUARTER_CLOSED', 'TOLD_LATE', 'REOPENED', 'RECOUNTED')),
    at timestamptz not null,
    program text not null,
    region text not null,
    rule_set_version int not null,
    rule_set_sha256 text not null,
    grace_business_days int not null check (grace_business_days >= 0),
    approved_on date not null,
    required int not null,
    completed int check (completed >= 0),
    opened int check (opened >= 0),
    locations jsonb not null,
    verdict text not null check (verdict in ('MET', 'NOT_MET', 'NEEDS_EVIDENCE', 'NOT_APPLICABLE')),
    reason_code text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (tenant_id, id),
    unique (tenant_id, quarter, number),
    foreign key (tenant_id, corrects_id) references quarter_snapshot,
    foreign key (program, region, rule_set_version) references rule_set,
    check ((number = 1) = (corrects_id is null)),
    check ((number = 1) = (reason = 'QUARTER_CLOSED'))
  )`,
  `create index service_location_by_region on service_location (region)`,
  `create unique index quarter_snapshot_id on quarter_snapshot (id)`,
  `create index quarter_snapshot_by_time on quarter_snapshot (at desc, id desc)`,
  ...secureTenantTable({ schema, table: 'quarter_snapshot', grants: ['SELECT', 'INSERT'] }),
  `create function keep_quarter_snapshots() returns trigger language plpgsql as $$
  begin
    raise exception 'A snapshot of a quarter never changes.' using errcode = 'restrict_violation';
  end $$`,
  `create trigger quarter_snapshot_stays before update or delete on quarter_snapshot for each row execute function keep_quarter_snapshots()`,
  // Closed quarters whose counts have changed since; gone once they are looked at.
  `create table quarter_to_correct (
    tenant_id uuid not null references organization,
    quarter text not null,
    marked_at timestamptz not null,
    primary key (tenant_id, quarter)
  )`,
  `create index quarter_to_correct_by_time on quarter_to_correct (marked_at)`,
  ...secureTenantTable({ schema, table: 'quarter_to_correct', grants: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] }),

  // Whoever counts and whoever closes the same quarter wait for each other here: a count is in the snapshot, or marks it.
  `create function quarter_lock(tenant uuid, quarter text) returns bigint language sql immutable as $$ select hashtextextended(tenant::text || quarter, 3104) $$`,
  `create function mark_closed_quarter() returns trigger language plpgsql as $$
  declare acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    perform pg_advisory_xact_lock(${schema}.quarter_lock(new.tenant_id, new.quarter));
    perform set_config('app.tenant', new.tenant_id::text, true);
    insert into ${schema}.quarter_to_correct (tenant_id, quarter, marked_at)
      select new.tenant_id, new.quarter, clock_timestamp() where exists (select 1 from ${schema}.quarter_snapshot s where s.tenant_id = new.tenant_id and s.quarter = new.quarter)
    on conflict do nothing;
    perform set_config('app.tenant', acting_for, true);
    return null;
  end $$`,
  `create constraint trigger quarter_repair_count_marks_closed after insert or update on quarter_repair_count deferrable initially deferred for each row execute function mark_closed_quarter()`,
  // A quarter is closed for partners all of whose places lie where it is over, the grace included.
  `create function claim_quarters_to_close(of_quarter text, last_day date, over_in text[], at_most int) returns setof uuid language plpgsql as $$
  declare due uuid;
  begin
    for due in
      select o.tenant_id from ${schema}.organization o join ${schema}.enrollment e on e.tenant_id = o.tenant_id and e.program = 'AASP'
      where e.approved_on <= last_day and e.status in ('APPROVED', 'SUSPENDED') and o.region = any(over_in)
        and not exists (select 1 from ${schema}.service_location l where l.tenant_id = o.tenant_id and l.region <> all(over_in))
        and not exists (select 1 from ${schema}.quarter_snapshot s where s.tenant_id = o.tenant_id and s.quarter = of_quarter)
      limit at_most
    loop
      if pg_try_advisory_xact_lock(${schema}.quarter_lock(due, of_quarter)) then return next due; end if;
    end loop;
  end $$`,
  `create function claim_quarters_to_correct(at_most int) returns table (tenant_id uuid, quarter text) language plpgsql as $$
  declare
    due record;
    acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    for due in select c.tenant_id, c.quarter from ${schema}.quarter_to_correct c order by c.marked_at limit at_most loop
      if pg_try_advisory_xact_lock(${schema}.quarter_lock(due.tenant_id, due.quarter)) then
        perform set_config('app.tenant', due.tenant_id::text, true);
        delete from ${schema}.quarter_to_correct c where c.tenant_id = due.tenant_id and c.quarter = due.quarter;
        if found then
          tenant_id := due.tenant_id; quarter := due.quarter;
          return next;
        end if;
      end if;
    end loop;
    perform set_config('app.tenant', acting_for, true);
  end $$`,
  `create function record_quarter_snapshots(snapshots jsonb) returns void language plpgsql as $$
  declare
    taken record;
    acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    for taken in select * from jsonb_to_recordset(snapshots) as x (${columns}) loop
      perform set_config('app.tenant', taken.tenant_id::text, true);
      insert into ${schema}.quarter_snapshot (${names}) values (${names.split(',').map((name) => `taken.${name.trim()}`).join(', ')})
        on conflict (tenant_id, quarter, number) do nothing;
    end loop;
    perform set_config('app.tenant', acting_for, true);
  end $$`,
  `grant execute on function quarter_lock, mark_closed_quarter, claim_quarters_to_close, claim_quarters_to_correct, record_quarter_snapshots to ${schema}_app`,
];
