import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { OrderingProgram } from '../../domain/credit/account-of-program.js';
import type { CreditRefusal } from '../../domain/credit/credit-refusal.js';
import { minorUnits } from '../ledger/minor-units.js';

/** What became of the credit that a part order asked for: reserved, or refused with every reason. Its id is the order's. */
@Entity({ name: 'order_credit' })
export class OrderCredit {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  program: OrderingProgram;

  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;

  @Column({ type: 'bigint', transformer: minorUnits, default: 0 })
  shippedMinor: bigint;

  @Column({ type: 'bigint', transformer: minorUnits, default: 0 })
  cancelledMinor: bigint;

  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'boolean' })
  vatIncluded: boolean;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'uuid', nullable: true })
  creditLineId: string | null;

  /** The pending transfer that reserves what is still to be shipped; null when nothing is. */
  @Column({ type: 'uuid', nullable: true })
  pendingId: string | null;

  /** Why it was refused; none when it was reserved. */
  @Column({ type: 'text', array: true })
  reasons: CreditRefusal[];

  /** What was available when it was decided; null where there is no line in the currency. */
  @Column({ type: 'bigint', transformer: minorUnits, nullable: true })
  availableMinor: bigint | null;

  @Column({ type: 'timestamptz' })
  decidedAt: Date;

  /** When whoever ordered was told. */
  @Column({ type: 'timestamptz', nullable: true })
  announcedAt: Date | null;
}
