import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchCatalogue1700000046002 implements MigrationInterface {
  name = 'SearchCatalogue1700000046002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // What a part was sold to before programmes were told apart, it is sold to still.
  `alter table part add programs text[] not null default '{IDS,SSA,AASP}' check (programs <@ array['IDS', 'SSA', 'AASP'])`,
  `create index part_words on part using gin ((number || ' ' || (description ->> 'en') || ' ' || (description ->> 'nb') || ' ' || (description ->> 'sv') || ' ' || (description ->> 'de')) public.gin_trgm_ops)`,
  `create index part_by_type on part (type, number)`,
];
