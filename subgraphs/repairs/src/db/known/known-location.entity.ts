import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service location as Programs & Eligibility last told of it: repairs need its Ship-To and its time zone. */
@Entity({ name: 'known_location' })
export class KnownLocation {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  shipTo: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  country: string;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'text' })
  timeZone: string;

  /** The order of the owner's events: an older one that arrives late changes nothing. */
  @Column({ type: 'bigint' })
  sequence: string;
}
