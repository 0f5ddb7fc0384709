import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation's place in a programme, copied from Programs & Eligibility by its events. */
@Entity({ name: 'known_enrollment' })
export class KnownEnrollment {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  program: string;

  @Column({ type: 'text' })
  status: string;

  @Column({ type: 'date', nullable: true })
  approvedOn: string | null;

  @Column({ type: 'int' })
  sequence: number;
}
