import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createRuleSetCopy } from '@platform/kit/rule-sets/create-rule-set-copy.js';

const schema = 'certification';

export class CopyTerms1700000002601 implements MigrationInterface {
  name = 'CopyTerms1700000002601';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const statements = [
  ...createRuleSetCopy(schema),
  `alter table known_organization add column region text`,
];
