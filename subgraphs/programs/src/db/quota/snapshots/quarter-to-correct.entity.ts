import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A closed quarter whose count has changed since it was set down; gone once it is looked at. */
@Entity({ name: 'quarter_to_correct' })
export class QuarterToCorrect {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'text' })
  quarter: string;

  @Column({ type: 'timestamptz' })
  markedAt: Date;
}
