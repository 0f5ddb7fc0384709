import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ToldCertification } from '../../domain/eligibility/technician-certified.js';

/** What a technician is certified for, as Certification last told of it; it may be told before the technician. */
@Entity({ name: 'known_certified_technician' })
export class KnownCertifiedTechnician {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'date', nullable: true })
  startedOn: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'jsonb' })
  certifications: ToldCertification[];

  @Column({ type: 'bigint' })
  sequence: string;
}
