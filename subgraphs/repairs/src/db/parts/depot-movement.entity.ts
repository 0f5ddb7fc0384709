import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MovementKind = 'RECEIVED' | 'ORDERED' | 'ALLOCATED' | 'RELEASED' | 'SHIPPED' | 'COUNTED';

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

  @Column({ type: 'timestamptz' })
  at: Date;
}
