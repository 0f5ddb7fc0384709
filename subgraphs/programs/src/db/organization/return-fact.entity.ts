import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A defective part that is to come back, as the repairs subgraph told of it; what was not told yet is null. */
@Entity({ name: 'return_fact' })
export class ReturnFact {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  returnId: string;

  @Column({ type: 'text', nullable: true })
  partNumber: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  @Column({ type: 'boolean', nullable: true })
  onTime: boolean | null;

  @Column({ type: 'timestamptz', nullable: true })
  overdueAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ type: 'timestamptz' })
  observedAt: Date;
}
