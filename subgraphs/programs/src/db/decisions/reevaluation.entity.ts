import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ProgramCode } from '../program-code.js';

export enum ReevaluationStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
}
registerEnumType(ReevaluationStatus, {
  name: 'ReevaluationStatus',
  description: 'How far judging a whole programme anew has come.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its day, or its turn.' },
    RUNNING: { description: 'Under way; it goes on where it was, should the service stop.' },
    DONE: { description: 'Every enrolment has been judged.' },
  },
});

/** Judging all enrolments of a programme anew. Nobody's tenant data. */
@ObjectType({ description: 'Judging all enrolments of a programme anew, in the background.', simpleResolvers: true })
@Entity({ name: 'reevaluation' })
export class Reevaluation {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ProgramCode, { description: 'The programme.' })
  @Column({ type: 'text' })
  program: ProgramCode;

  @Field(() => String, { nullable: true, description: 'Region of the terms that made it necessary; null where a person asked for it.' })
  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of those terms.' })
  @Column({ type: 'int', nullable: true })
  ruleSetVersion: number | null;

  @Field(() => LocalDateScalar, { description: 'The day it begins.' })
  @Column({ type: 'date' })
  dueOn: string;

  @Field(() => ReevaluationStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: ReevaluationStatus;

  @Field(() => String, { nullable: true, description: 'Who asked for it; null where terms did.' })
  @Column({ type: 'text', nullable: true })
  requestedByName: string | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it began.' })
  @Column({ type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was done.' })
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  heartbeatAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  lastEnrollmentId: string | null;

  @Field(() => Int, { nullable: true, description: 'How many enrolments there are to examine; null before it began.' })
  @Column({ type: 'int', nullable: true })
  total: number | null;

  @Field(() => Int, { description: 'How many have been examined.' })
  @Column({ type: 'int', default: 0 })
  examined: number;

  @Field(() => Int, { description: 'How many of them got a new decision.' })
  @Column({ type: 'int', default: 0 })
  decided: number;
}
