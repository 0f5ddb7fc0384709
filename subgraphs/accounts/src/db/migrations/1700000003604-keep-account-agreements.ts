import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAccountAgreements1700000003604 implements MigrationInterface {
  name = 'KeepAccountAgreements1700000003604';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table service_account
    add column agreement_id text check (length(agreement_id) between 1 and 60),
    add column agreement_version text check (length(agreement_version) between 1 and 20),
    add column agreement_signatory text check (length(agreement_signatory) between 1 and 120),
    add column agreement_signed_on date,
    add constraint agreement_known_wholly check (num_nulls(agreement_id, agreement_version, agreement_signatory, agreement_signed_on) in (0, 4))`,
  // What was in use before keeps being so; of nothing else is an agreement unknown.
  `alter table service_account add constraint in_use_under_a_signed_agreement check (status <> 'ACTIVE' or agreement = 'SIGNED')`,
  `alter table service_account add constraint signed_in_words check (agreement_signed_on is null or agreement = 'SIGNED')`,
];
