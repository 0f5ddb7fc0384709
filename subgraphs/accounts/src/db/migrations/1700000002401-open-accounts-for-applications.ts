import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpenAccountsForApplications1700000002401 implements MigrationInterface {
  name = 'OpenAccountsForApplications1700000002401';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // Accounts that were there before were opened by hand, under a signed agreement.
  `alter table service_account add column agreement text not null default 'SIGNED' check (agreement in ('NOT_SENT', 'SENT', 'SIGNED', 'REFUSED'))`,
  `alter table service_account add column application_id uuid`,
  `alter table service_account add column announced_at timestamptz check (announced_at is null or application_id is not null)`,
  `create unique index service_account_by_application on service_account (tenant_id, application_id)`,
  `create index service_account_to_announce on service_account (created_on) where application_id is not null and announced_at is null`,
  // Numbers of accounts that nobody has numbered by hand; a taken one is passed over.
  `create sequence sold_to_number start 700000001 maxvalue 799999999`,
  `grant usage on sequence sold_to_number to accounts_app`,
];
