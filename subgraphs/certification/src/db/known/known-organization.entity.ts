import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an organisation exists, copied from Programs & Eligibility by its events. */
@Entity({ name: 'known_organization' })
export class KnownOrganization {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  /** ISO 3166 region whose terms hold for it; null when not told. */
  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'timestamptz' })
  registeredAt: Date;

  /** How often its certified technicians have been told to the others: the order of those events. */
  @Column({ type: 'int', default: 0 })
  countsPublished: number;
}
