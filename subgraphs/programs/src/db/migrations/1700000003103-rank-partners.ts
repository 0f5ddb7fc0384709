import type { MigrationInterface, QueryRunner } from 'typeorm';

import { secureTenantTable } from '@platform/kit/database/tenant-table.js';

const schema = 'programs';

/** Who should be audited next, kept in order: whatever changes a partner's reasons marks it, and a sweep ranks it anew. */
export class RankPartners1700000003103 implements MigrationInterface {
  name = 'RankPartners1700000003103';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// At the end of the transaction, when all else is locked already: nobody waits for a rank while holding another back.
const marks = (table: string, when = 'true'): string =>
  `create constraint trigger ${table}_marks_rank after insert or update on ${table} deferrable initially deferred for each row when (${when}) execute function mark_audit_rank()`;

const statements = [
  `create table audit_rank (
    tenant_id uuid not null primary key references organization,
    country text not null,
    region text not null,
    is_candidate boolean not null,
    score int not null,
    facts jsonb,
    last_audit_on date,
    next_on date,
    marked_at timestamptz,
    ranked_at timestamptz,
    check (not is_candidate or (facts is not null and ranked_at is not null))
  )`,
  ...['organization', 'audit_rank'].map((table) => `alter table ${table} no force row level security`),
  `insert into audit_rank (tenant_id, country, region, is_candidate, score, marked_at) select tenant_id, country, region, false, 0, now() from organization`,
  `alter table organization force row level security`,
  `create index audit_rank_by_score on audit_rank (score desc, tenant_id desc) where is_candidate`,
  `create index audit_rank_of_country on audit_rank (country, score desc, tenant_id desc) where is_candidate`,
  `create index audit_rank_of_region on audit_rank (region, score desc, tenant_id desc) where is_candidate`,
  `create index audit_rank_marked on audit_rank (marked_at) where marked_at is not null`,
  `create index audit_rank_due on audit_rank (next_on) where next_on is not null`,
  ...secureTenantTable({ schema, table: 'audit_rank' }),

  // Each runs as its caller: row-level security holds, and each row is locked or written under its own tenant.
  `create function mark_audit_rank() returns trigger language plpgsql as $$
  declare acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    perform set_config('app.tenant', new.tenant_id::text, true);
    insert into ${schema}.audit_rank as kept (tenant_id, country, region, is_candidate, score, marked_at)
      select o.tenant_id, o.country, o.region, false, 0, clock_timestamp() from ${schema}.organization o where o.tenant_id = new.tenant_id
    on conflict (tenant_id) do update set marked_at = excluded.marked_at where kept.marked_at is null;
    perform set_config('app.tenant', acting_for, true);
    return null;
  end $$`,
  marks('organization'),
  marks('enrollment', `new.program = 'AASP'`),
  marks('audit'),
  marks('corrective_action'),
  marks('service_location'),
  marks('organization_fact', `new.fact in ('employedCertifiedTechnicians', 'accountStanding')`),
  marks('quarter_repair_count'),
  marks('technician_fact'),
  marks('return_fact'),
  `create function claim_audit_ranks(by_day date, ranked_before timestamptz, at_most int) returns setof uuid language plpgsql as $$
  declare
    due uuid;
    acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    for due in
      (select r.tenant_id from ${schema}.audit_rank r where r.marked_at is not null order by r.marked_at limit at_most)
      union all
      (select r.tenant_id from ${schema}.audit_rank r where r.marked_at is null and r.next_on <= by_day and r.ranked_at < ranked_before order by r.next_on limit at_most)
      limit at_most
    loop
      perform set_config('app.tenant', due::text, true);
      perform 1 from ${schema}.audit_rank r where r.tenant_id = due for update skip locked;
      if found then return next due; end if;
    end loop;
    perform set_config('app.tenant', acting_for, true);
  end $$`,
  `create function record_audit_ranks(ranks jsonb) returns void language plpgsql as $$
  declare
    rank record;
    acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    for rank in select * from jsonb_to_recordset(ranks) as x (tenant_id uuid, country text, region text, is_candidate boolean, score int, facts jsonb, last_audit_on date, next_on date, ranked_at timestamptz) loop
      perform set_config('app.tenant', rank.tenant_id::text, true);
      -- The row has been locked since before its facts were read: what is told later marks it after this.
      update ${schema}.audit_rank r set country = rank.country, region = rank.region, is_candidate = rank.is_candidate, score = rank.score, facts = rank.facts,
        last_audit_on = rank.last_audit_on, next_on = rank.next_on, ranked_at = rank.ranked_at, marked_at = null where r.tenant_id = rank.tenant_id;
    end loop;
    perform set_config('app.tenant', acting_for, true);
  end $$`,
  `grant execute on function mark_audit_rank, claim_audit_ranks, record_audit_ranks to ${schema}_app`,
];
