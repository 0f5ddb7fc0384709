import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The Ship-To of a service location, as Programs & Eligibility last told of it. */
@Entity({ name: 'known_ship_to' })
export class KnownShipTo {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  /** Of the location. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  shipTo: string;

  /** The order of the owner's events: an older one that arrives late changes nothing. */
  @Column({ type: 'bigint' })
  sequence: string;
}
