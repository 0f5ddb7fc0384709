import type { MigrationInterface, QueryRunner } from 'typeorm';

import { forgetOldKeys } from '@platform/kit/idempotency/idempotency-keys.js';

export class ForgetOldKeys1700000004301 implements MigrationInterface {
  name = 'ForgetOldKeys1700000004301';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of forgetOldKeys('certification')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
