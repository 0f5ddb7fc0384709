import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many repairs a location completed and opened in a quarter, as the repairs subgraph's events told. */
@Entity({ name: 'quarter_repair_count' })
export class QuarterRepairCount {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'text' })
  quarter: string;

  @PrimaryColumn({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'int' })
  completed: number;

  @Column({ type: 'int' })
  opened: number;
}
