import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a depot has of a part. */
@Entity({ name: 'depot_stock' })
export class DepotStock {
  @PrimaryColumn({ type: 'uuid' })
  depotId: string;

  @PrimaryColumn({ type: 'uuid' })
  partId: string;

  @Column({ type: 'int' })
  onHand: number;

  @Column({ type: 'int' })
  reserved: number;

  @Column({ type: 'int' })
  waiting: number;
}
