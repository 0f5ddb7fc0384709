import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'programs';

export class ReviewUnderEachTenant1700000002203 implements MigrationInterface {
  name = 'ReviewUnderEachTenant1700000002203';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// Both run as their caller: row-level security holds in them, and each row is locked or written under its own tenant.
const statements = [
  `create function claim_due_reviews(by_day date, unchecked_since timestamptz, at_most int)
  returns table (tenant_id uuid, enrollment_id uuid, due_for text) language plpgsql as $$
  declare
    due record;
    acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    for due in
      (select r.tenant_id, r.enrollment_id, r.marked_for as due_for from ${schema}.enrollment_review r where r.marked_at is not null order by r.marked_at limit at_most)
      union all
      (select r.tenant_id, r.enrollment_id, 'CLOCK' from ${schema}.enrollment_review r
       where r.marked_at is null and r.next_review_on <= by_day and r.checked_at < unchecked_since order by r.next_review_on limit at_most)
      limit at_most
    loop
      perform set_config('app.tenant', due.tenant_id::text, true);
      perform 1 from ${schema}.enrollment_review r where r.tenant_id = due.tenant_id and r.enrollment_id = due.enrollment_id for update skip locked;
      if found then
        tenant_id := due.tenant_id; enrollment_id := due.enrollment_id; due_for := due.due_for;
        return next;
      end if;
    end loop;
    perform set_config('app.tenant', acting_for, true);
  end $$`,
  `create function record_reviews(reviews jsonb) returns void language plpgsql as $$
  declare
    review record;
    acting_for text := coalesce(current_setting('app.tenant', true), '');
  begin
    for review in select * from jsonb_to_recordset(reviews) as x (
      tenant_id uuid, enrollment_id uuid, checked_at timestamptz, next_review_on date, seen_mark timestamptz, said text, decision_id uuid, program text, region text, rule_set_version int,
      rule_set_sha256 text, calendar_version text, as_of date, trigger text, triggered_by text, facts jsonb, waivers jsonb, evidence_ids uuid[], results jsonb, overall text, waived_criteria text[], next_review_reason text)
    loop
      perform set_config('app.tenant', review.tenant_id::text, true);
      if review.decision_id is not null then
        insert into ${schema}.decision (tenant_id, id, enrollment_id, program, region, rule_set_version, rule_set_sha256, calendar_version, as_of, evaluated_at, trigger, triggered_by,
          facts, waivers, evidence_ids, results, overall, waived_criteria, next_review_on, next_review_reason)
        values (review.tenant_id, review.decision_id, review.enrollment_id, review.program, review.region, review.rule_set_version, review.rule_set_sha256, review.calendar_version, review.as_of,
          review.checked_at, review.trigger, review.triggered_by, review.facts, review.waivers, review.evidence_ids, review.results, review.overall, review.waived_criteria,
          review.next_review_on, review.next_review_reason);
      end if;
      -- What was told after the facts were read stays marked.
      update ${schema}.enrollment_review r set checked_at = review.checked_at, next_review_on = review.next_review_on, said = review.said,
        decision_id = coalesce(review.decision_id, r.decision_id),
        marked_at = case when r.marked_at is not distinct from review.seen_mark then null else r.marked_at end,
        marked_for = case when r.marked_at is not distinct from review.seen_mark then null else r.marked_for end
      where r.tenant_id = review.tenant_id and r.enrollment_id = review.enrollment_id;
    end loop;
    perform set_config('app.tenant', acting_for, true);
  end $$`,
  `grant execute on function claim_due_reviews, record_reviews to ${schema}_app`,
];
