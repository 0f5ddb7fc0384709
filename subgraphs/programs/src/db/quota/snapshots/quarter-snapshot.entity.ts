import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar, QuarterScalar } from '@platform/kit/graphql/scalars.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

export enum QuarterSnapshotReason {
  QUARTER_CLOSED = 'QUARTER_CLOSED',
  TOLD_LATE = 'TOLD_LATE',
  REOPENED = 'REOPENED',
  RECOUNTED = 'RECOUNTED',
}
registerEnumType(QuarterSnapshotReason, {
  name: 'QuarterSnapshotReason',
  description: 'Why a quarter was set down.',
  valuesConfig: {
    QUARTER_CLOSED: { description: 'It had ended, the days of grace included.' },
    TOLD_LATE: { description: 'Completions of it were told of after it was closed.' },
    REOPENED: { description: 'Repairs completed in it were reopened after it was closed.' },
    RECOUNTED: { description: 'It was counted anew from the repairs.' },
  },
});

/** What was counted at one place. */
export interface LocationCount {
  locationId: string;
  completed: number;
  opened: number;
}

/** A partner's quarter as it was counted and judged at one time; never edited, corrected by a later one. */
@ObjectType({ description: 'A partner’s quarter as it was counted and judged when it was closed, or corrected after that; nothing in it ever changes.', simpleResolvers: true })
@Entity({ name: 'quarter_snapshot' })
export class QuarterSnapshot {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => QuarterScalar, { description: 'The quarter.' })
  @Column({ type: 'text' })
  quarter: string;

  @Field(() => Int, { description: '1 when the quarter was closed, counting up with each correction.' })
  @Column({ type: 'int' })
  number: number;

  @Field(() => ID, { nullable: true, description: 'The snapshot that it corrects; null for the first.' })
  @Column({ type: 'uuid', nullable: true })
  correctsId: string | null;

  @Field(() => QuarterSnapshotReason, { description: 'Why.' })
  @Column({ type: 'text' })
  reason: QuarterSnapshotReason;

  @Field(() => Date, { description: 'When it was taken.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  program: string;

  @Column({ type: 'text' })
  region: string;

  @Field(() => Int, { description: 'Version of the terms it was held against: those in force on the quarter’s last day.' })
  @Column({ type: 'int' })
  ruleSetVersion: number;

  @Field(() => String, { description: 'SHA-256 of those terms.' })
  @Column({ type: 'text' })
  ruleSetSha256: string;

  @Field(() => Int, { description: 'Business days that were waited for after the quarter’s last day, in every region of the partner’s places.' })
  @Column({ type: 'int' })
  graceBusinessDays: number;

  @Field(() => LocalDateScalar, { description: 'First day of the partner as an authorised service provider.' })
  @Column({ type: 'date' })
  approvedOn: string;

  @Field(() => Int, { description: 'Completed repairs that the terms asked for.' })
  @Column({ type: 'int' })
  required: number;

  @Field(() => Int, { nullable: true, description: 'Completed repairs counted, at all places together; null where they were not known.' })
  @Column({ name: 'completed', type: 'int', nullable: true })
  completedRepairs: number | null;

  @Field(() => Int, { nullable: true, description: 'Opened repairs counted; they do not count for the minimum.' })
  @Column({ name: 'opened', type: 'int', nullable: true })
  openedRepairs: number | null;

  @Column({ type: 'jsonb' })
  locations: LocationCount[];

  @Field(() => Verdict, { description: 'How its repairs were judged.' })
  @Column({ type: 'text' })
  verdict: Verdict;

  @Field(() => String, { description: 'Why it was judged so.' })
  @Column({ type: 'text' })
  reasonCode: string;

  @Field(() => String, { description: 'SHA-256 of all that it holds, as canonical JSON.' })
  @Column({ type: 'text' })
  sha256: string;
}
