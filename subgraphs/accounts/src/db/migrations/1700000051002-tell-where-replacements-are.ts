import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'accounts';

export class TellWhereReplacementsAre1700000051002 implements MigrationInterface {
  name = 'TellWhereReplacementsAre1700000051002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  // The customer is told how the replacement travels. One that was shipped before this was known tells nothing of it.
  `alter table card_hold add column carrier text check (length(carrier) between 1 and 60), add column tracking_number text check (length(tracking_number) between 1 and 60)`,
  `grant update (carrier, tracking_number) on card_hold to ${schema}_app`,
];
