import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { DecisionTrigger } from './decision.entity.js';

/** Where an enrolment stands: its latest decision, when it is due again, and whether something was told since. */
@Entity({ name: 'enrollment_review' })
export class EnrollmentReview {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  enrollmentId: string;

  @Column({ type: 'text' })
  program: string;

  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;

  /** Fingerprint of what the latest decision says. */
  @Column({ type: 'text', nullable: true })
  said: string | null;

  /** When it was last judged, whether that said something new or not. */
  @Column({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  nextReviewOn: string | null;

  /** When something was told that has not been judged yet. */
  @Column({ type: 'timestamptz', nullable: true })
  markedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  markedFor: DecisionTrigger | null;
}
