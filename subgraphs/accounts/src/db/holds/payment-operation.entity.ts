import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { OperationKind, OperationState } from '../../domain/payment/operation-outcome.js';
import { minorUnits } from '../ledger/minor-units.js';

/** Something the payment provider is asked to do, under a key that never changes. */
@Entity({ name: 'payment_operation' })
export class PaymentOperation {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  holdId: string;

  @Column({ type: 'uuid' })
  authorizationId: string;

  @Column({ type: 'text' })
  kind: OperationKind;

  @Column({ type: 'text' })
  providerKey: string;

  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;

  @Column({ type: 'text', default: 'PLANNED' })
  state: OperationState;

  @Column({ type: 'int', default: 0 })
  attempts: number;

  /** When it is to be asked for, or asked about, next; null when it is done or waits for a person. */
  @Column({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ type: 'text', nullable: true })
  failure: string | null;

  @Column({ type: 'timestamptz' })
  plannedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;
}
