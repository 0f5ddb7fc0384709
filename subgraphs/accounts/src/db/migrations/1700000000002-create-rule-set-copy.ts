import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createRuleSetCopy } from '@platform/kit/rule-sets/create-rule-set-copy.js';

export class CreateRuleSetCopy1700000000002 implements MigrationInterface {
  name = 'CreateRuleSetCopy1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of createRuleSetCopy('accounts')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
