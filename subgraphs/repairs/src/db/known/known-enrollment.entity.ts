import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an organisation stands in a programme, as Programs & Eligibility last told of it. */
@Entity({ name: 'known_enrollment' })
export class KnownEnrollment {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  program: string;

  /** APPROVED when the organisation takes part. */
  @Column({ type: 'text' })
  status: string;

  @Column({ type: 'text', nullable: true })
  state: string | null;

  @Column({ type: 'date', nullable: true })
  approvedOn: string | null;

  @Column({ type: 'bigint' })
  sequence: string;
}
