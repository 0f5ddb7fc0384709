import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A payment that is for no invoice may be what the card provider pays out; the reports hold it against what cards have paid. */
export class TellCardPayouts1700000048002 implements MigrationInterface {
  name = 'TellCardPayouts1700000048002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  `alter table bank_entry
    add column purpose text,
    add constraint bank_entry_purpose check (purpose in ('CARD_PAYOUT')),
    add constraint a_purpose_is_of_what_is_for_no_invoice check (purpose is null or status = 'SET_ASIDE')`,
  `grant update (purpose) on bank_entry to accounts_app`,
];
