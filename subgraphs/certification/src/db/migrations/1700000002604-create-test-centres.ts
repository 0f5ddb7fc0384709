import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTestCentres1700000002604 implements MigrationInterface {
  name = 'CreateTestCentres1700000002604';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Not a tenant's: test centres serve every organisation, and staff alone change them.
  `create table test_centre (
    id uuid not null primary key,
    code text not null unique check (code ~ '^[A-Z0-9-]{2,24}$'),
    name text not null,
    authorised_from date not null,
    authorised_until date check (authorised_until >= authorised_from)
  )`,
  `grant select, insert, update (authorised_until) on test_centre to certification_app`,
  `create table test_centre_key (
    id uuid not null primary key,
    test_centre_id uuid not null references test_centre,
    public_key text not null,
    fingerprint text not null unique,
    registered_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create index test_centre_key_by_centre on test_centre_key (test_centre_id)`,
  `grant select, insert, update (revoked_at) on test_centre_key to certification_app`,
];
