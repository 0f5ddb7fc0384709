import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRuleSets1700000000101 implements MigrationInterface {
  name = 'CreateRuleSets1700000000101';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `create table rule_set (
    program text not null check (program ~ '^[A-Z][A-Z0-9_]*$'),
    region text not null check (region ~ '^([A-Z]{2}(-[A-Z0-9]{1,3})?|001)$'),
    version int not null check (version > 0),
    effective_from date not null,
    effective_to date check (effective_to > effective_from),
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    criteria jsonb not null,
    primary key (program, region, version),
    constraint rule_set_one_in_force exclude using gist
      (program with =, region with =, daterange(effective_from, effective_to) with &&) where (status = 'PUBLISHED')
  )`,
  // The one change published terms allow is their end, so that later terms can follow.
  `create function keep_published_terms() returns trigger language plpgsql as $$
  begin
    if old.status <> 'PUBLISHED' then
      return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.effective_to is null and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
      return new;
    end if;
    raise exception 'The terms of % in % version % are published and never change.', old.program, old.region, old.version
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger rule_set_immutable before update or delete on rule_set for each row execute function keep_published_terms()`,
  `grant select on rule_set to programs_app`,
];
