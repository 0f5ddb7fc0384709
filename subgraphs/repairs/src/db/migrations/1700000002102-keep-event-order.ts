import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createEventOrder } from '@platform/kit/bus/event-order.js';

export class KeepEventOrder1700000002102 implements MigrationInterface {
  name = 'KeepEventOrder1700000002102';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of createEventOrder('repairs')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
