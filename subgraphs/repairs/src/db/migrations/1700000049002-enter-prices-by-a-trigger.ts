import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'repairs';

export class EnterPricesByATrigger1700000049002 implements MigrationInterface {
  name = 'EnterPricesByATrigger1700000049002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Prices are nobody's own. A table with policies is a tenant's, and a service that finds one open does not start.
  `drop policy prices_are_public on part_price`,
  `drop policy entered_by_two on part_price`,
  `alter table part_price disable row level security`,
  `create function require_approved_list() returns trigger language plpgsql as $$
  begin
    if not exists (
      select 1 from ${schema}.part_price_list l
      where l.id = new.price_list_id and l.currency = new.currency and l.decision = 'APPROVED' and l.decided_by = current_setting('app.actor', true)
    ) then
      raise exception 'a price is entered with the list that two people have approved' using errcode = 'insufficient_privilege', constraint = 'price_entered_by_two';
    end if;
    return new;
  end $$`,
  // Whoever loads data as the owner enters prices as they were.
  `create trigger entered_by_two before insert on part_price for each row when (current_user = '${schema}_app') execute function require_approved_list()`,
];
