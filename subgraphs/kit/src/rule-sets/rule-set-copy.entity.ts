import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Criterion } from '../pure/criterion.js';
import type { RuleSetStatus } from '../pure/rule-set.js';

/** Terms another subgraph has published, copied by its events. Not tenant data. */
@Entity({ name: 'rule_set' })
export class RuleSetCopy {
  @PrimaryColumn({ type: 'text' })
  program: string;

  @PrimaryColumn({ type: 'text' })
  region: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ type: 'date' })
  effectiveFrom: string;

  @Column({ type: 'date', nullable: true })
  effectiveTo: string | null;

  @Column({ type: 'text' })
  status: RuleSetStatus;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'jsonb' })
  criteria: readonly Criterion[];

  /** The event that brought them. */
  @Column({ type: 'uuid' })
  eventId: string;

  /** When that event was sent. */
  @Column({ type: 'timestamptz' })
  sentAt: Date;
}
