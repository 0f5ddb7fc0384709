import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an organisation exists, copied from Programs & Eligibility by its events. */
@Entity({ name: 'known_organization' })
export class KnownOrganization {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  /** ISO 3166 region whose terms apply to it; null when it was not told. */
  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'timestamptz' })
  registeredAt: Date;
}
