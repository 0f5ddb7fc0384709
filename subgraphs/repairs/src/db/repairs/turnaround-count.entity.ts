import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many repairs of a quarter and location took so many working hours. */
@Entity({ name: 'turnaround_count' })
export class TurnaroundCount {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'text', collation: 'C' })
  quarter: string;

  @PrimaryColumn({ type: 'uuid' })
  locationId: string;

  @PrimaryColumn({ type: 'int' })
  workingHours: number;

  @Column({ type: 'int' })
  completed: number;
}
