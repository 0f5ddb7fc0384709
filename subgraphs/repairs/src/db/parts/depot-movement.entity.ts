import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

export const MovementKind = {
  RECEIVED: 'RECEIVED',
  ORDERED: 'ORDERED',
  ALLOCATED: 'ALLOCATED',
  RELEASED: 'RELEASED',
  SHIPPED: 'SHIPPED',
  COUNTED: 'COUNTED',
  TRANSFERRED_OUT: 'TRANSFERRED_OUT',
  TRANSFERRED_IN: 'TRANSFERRED_IN',
} as const;
export type MovementKind = keyof typeof MovementKind;

/** One change of what a depot has of a part; appended to and never changed. */
@Entity({ name: 'depot_movement' })
export class DepotMovement {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  depotId: string;

  @Column({ type: 'uuid' })
  partId: string;

  @Column({ type: 'text' })
  kind: MovementKind;

  @Column({ type: 'int' })
  onHandChange: number;

  @Column({ type: 'int' })
  reservedChange: number;

  @Column({ type: 'int' })
  waitingChange: number;

  @Column({ type: 'uuid', nullable: true })
  orderLineId: string | null;

  /** What it happened by, as an event's id; null where the order line tells. */
  @Column({ type: 'text', nullable: true })
  reference: string | null;

  /** Why, in the words of whoever counted or moved; null where an order or a delivery explains it. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'text', nullable: true })
  byName: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
