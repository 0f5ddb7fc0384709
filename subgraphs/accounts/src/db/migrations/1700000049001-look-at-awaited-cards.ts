import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'accounts';

export class LookAtAwaitedCards1700000049001 implements MigrationInterface {
  name = 'LookAtAwaitedCards1700000049001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // When the provider is asked next whether the cardholder has entered a card: what it tells of that by itself may be lost.
  `alter table card_authorization add column look_at timestamptz`,
  `grant update (look_at) on card_authorization to ${schema}_app`,
  `create index card_authorization_awaited on card_authorization (created_at) where state = 'ACTION_REQUIRED'`,
];
