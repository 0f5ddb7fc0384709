import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of what a location has of a part; appended to and never changed. */
@Entity({ name: 'location_movement' })
export class LocationMovement {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'uuid' })
  partId: string;

  @Column({ type: 'text' })
  kind: 'DELIVERED' | 'TAKEN';

  @Column({ type: 'int' })
  change: number;

  @Column({ type: 'uuid', nullable: true })
  shipmentId: string | null;

  @Column({ type: 'uuid', nullable: true })
  repairId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
