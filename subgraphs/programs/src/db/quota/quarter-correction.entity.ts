import 'reflect-metadata';

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { QuarterScalar } from '@platform/kit/graphql/scalars.js';

export enum QuarterCorrectionReason {
  TOLD_LATE = 'TOLD_LATE',
  REOPENED = 'REOPENED',
}
registerEnumType(QuarterCorrectionReason, {
  name: 'QuarterCorrectionReason',
  description: 'Why a quarter that had ended was counted anew.',
  valuesConfig: {
    TOLD_LATE: { description: 'Completions of that quarter were told of after it had ended.' },
    REOPENED: { description: 'Repairs completed in that quarter were reopened after it had ended.' },
  },
});

/** A change to the count of a quarter after it had ended; corrections are only added. */
@ObjectType({ description: 'A change to the completed repairs of a quarter after it had ended, at one location.', simpleResolvers: true })
@Entity({ name: 'quarter_correction' })
export class QuarterCorrection {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => QuarterScalar, { description: 'The quarter.' })
  @PrimaryColumn({ type: 'text' })
  quarter: string;

  @PrimaryColumn({ type: 'uuid' })
  locationId: string;

  @PrimaryColumn({ type: 'uuid' })
  eventId: string;

  @Field(() => QuarterCorrectionReason, { description: 'Why.' })
  @Column({ type: 'text' })
  reason: QuarterCorrectionReason;

  @Field(() => Int, { description: 'Completed repairs of the location before.' })
  @Column({ type: 'int' })
  completedBefore: number;

  @Field(() => Int, { description: 'Completed repairs of the location since.' })
  @Column({ type: 'int' })
  completedAfter: number;

  @Field(() => Date, { description: 'When it was told.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
