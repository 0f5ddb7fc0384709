import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One fact of an organisation as another subgraph told it at one time. Facts are only added, so that any past day can be judged. */
@Entity({ name: 'organization_fact' })
export class OrganizationFact {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  /** Which fact, as `employedCertifiedTechnicians`. */
  @PrimaryColumn({ type: 'text' })
  fact: string;

  @PrimaryColumn({ type: 'timestamptz' })
  observedAt: Date;

  @PrimaryColumn({ type: 'uuid' })
  eventId: string;

  @Column({ type: 'jsonb' })
  value: object | number | string;

  /** The subgraph that told. */
  @Column({ type: 'text' })
  source: string;
}
