import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AuditRiskFacts } from '../../../domain/audit/audit-risk.js';

/** Where a partner stands in the order of planning, and what of it is known; ranked anew by a sweep. */
@Entity({ name: 'audit_rank' })
export class AuditRank {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Column({ type: 'text' })
  country: string;

  @Column({ type: 'text' })
  region: string;

  /** Whether it is an authorised service provider, and so somebody to audit. */
  @Column({ type: 'boolean' })
  isCandidate: boolean;

  @Column({ type: 'int' })
  score: number;

  @Column({ type: 'jsonb', nullable: true })
  facts: AuditRiskFacts | null;

  @Column({ type: 'date', nullable: true })
  lastAuditOn: string | null;

  /** The first day on which time alone changes the score. */
  @Column({ type: 'date', nullable: true })
  nextOn: string | null;

  /** When something was told since it was ranked; null when nothing was. */
  @Column({ type: 'timestamptz', nullable: true })
  markedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  rankedAt: Date | null;
}
