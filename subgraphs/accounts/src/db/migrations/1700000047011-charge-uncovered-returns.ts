import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part that was had under warranty and turned out not to be is charged. */
export class ChargeUncoveredReturns1700000047011 implements MigrationInterface {
  name = 'ChargeUncoveredReturns1700000047011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table charge drop constraint charge_kind_check, add constraint charge_kind_check check (kind in ('PARTS', 'EXAM', 'LATE_RETURN', 'OUT_OF_WARRANTY', 'CARD_HOLD'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
