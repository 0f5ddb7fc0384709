import { Column, Entity, PrimaryColumn } from 'typeorm';

import { minorUnits } from '../ledger/minor-units.js';

/** A raise of a credit line for a time; it ends on its stored date. */
@Entity({ name: 'credit_raise' })
export class CreditRaise {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  creditLineId: string;

  @Column({ type: 'uuid' })
  proposalId: string;

  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;

  @Column({ type: 'timestamptz' })
  beginsAt: Date;

  @Column({ type: 'timestamptz' })
  endsAt: Date;

  /** When it was taken back; null while it is in force. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
