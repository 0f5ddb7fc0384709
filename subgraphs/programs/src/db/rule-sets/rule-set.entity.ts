import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Criterion } from '@platform/kit/pure/criterion.js';
import type { RuleSetStatus } from '@platform/kit/pure/rule-set.js';

/** The terms of one programme in one region from one date; published terms never change. Not tenant data. */
@Entity({ name: 'rule_set' })
export class RuleSetRecord {
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

  /** The proposal that published them; null where a release did. */
  @Column({ type: 'uuid', nullable: true })
  proposalId: string | null;
}
