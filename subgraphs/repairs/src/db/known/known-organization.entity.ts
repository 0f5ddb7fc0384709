import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an organisation exists, copied from Programs & Eligibility by its events. */
@Entity({ name: 'known_organization' })
export class KnownOrganization {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Column({ type: 'text', nullable: true })
  displayName: string | null;

  @Column({ type: 'text', nullable: true })
  country: string | null;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'timestamptz' })
  registeredAt: Date;
}
