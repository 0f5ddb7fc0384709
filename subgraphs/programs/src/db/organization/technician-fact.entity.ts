import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What another subgraph told last of a technician's certifications. A decision keeps what it was made of, so the past stays. */
@Entity({ name: 'technician_fact' })
export class TechnicianFact {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  technicianId: string;

  /** First pass as a certified Macintosh technician that stands. */
  @Column({ type: 'date', nullable: true })
  acmtOn: string | null;

  /** First pass of the iOS qualification that stands. */
  @Column({ type: 'date', nullable: true })
  iosQualifiedOn: string | null;

  @Column({ type: 'date', nullable: true })
  startedOn: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  /** EMPLOYED or CONTRACTED; null where it was not told. */
  @Column({ type: 'text', nullable: true })
  employment: string | null;

  /** The last day of the certificate that lasts longest, of whatever product; null when none stands. */
  @Column({ type: 'date', nullable: true })
  certifiedUntil: string | null;

  /** The subgraph that told. */
  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'timestamptz' })
  observedAt: Date;

  /** The order of the event that told it. */
  @Column({ type: 'int' })
  sequence: number;
}
