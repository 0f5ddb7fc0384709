import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a technician works for the organisation, copied from Certification by its events. */
@Entity({ name: 'known_technician' })
export class KnownTechnician {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The technician id of the repair systems. */
  @Column({ type: 'text' })
  techId: string;
}
