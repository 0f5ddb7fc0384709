import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ReturnStepKind = {
  OPENED: 'OPENED',
  TYPE_DECLARED: 'TYPE_DECLARED',
  PACKED: 'PACKED',
  UNPACKED: 'UNPACKED',
  HANDED_OVER: 'HANDED_OVER',
  REMINDED: 'REMINDED',
  OVERDUE: 'OVERDUE',
  RECEIVED: 'RECEIVED',
  INSPECTED: 'INSPECTED',
  LATENESS_DECIDED: 'LATENESS_DECIDED',
  CLOSED: 'CLOSED',
} as const;
export type ReturnStepKind = keyof typeof ReturnStepKind;

/** One thing that happened to a return; only added to. */
@Entity({ name: 'return_step' })
export class ReturnStep {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  returnOrderId: string;

  @Column({ type: 'text' })
  kind: ReturnStepKind;

  /** When it happened: a carrier's scan is earlier than its entry here. */
  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;

  /** A code, a date or a number that belongs to it. */
  @Column({ type: 'text', nullable: true })
  detail: string | null;
}
