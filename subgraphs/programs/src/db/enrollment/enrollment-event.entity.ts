import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { EnrollmentState, MoveReason } from './enrollment-enums.js';

/** One move of an enrolment, with its reason; moves are only added. */
@ObjectType({ description: 'One move of an enrolment from a state to another; never altered and never removed.', simpleResolvers: true })
@Entity({ name: 'enrollment_event' })
export class EnrollmentEvent {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  enrollmentId: string;

  @Field(() => Date, { description: 'When it was made.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Field(() => String, { description: 'The move: ENROLL, or one of EnrollmentMove.' })
  @Column({ type: 'text' })
  move: string;

  @Field(() => EnrollmentState, { nullable: true, description: 'The state until then; null at the beginning.' })
  @Column({ type: 'text', nullable: true })
  fromState: EnrollmentState | null;

  @Field(() => EnrollmentState, { description: 'The state from then on.' })
  @Column({ type: 'text' })
  toState: EnrollmentState;

  @Field(() => MoveReason, { nullable: true, description: 'Why; null at the beginning.' })
  @Column({ type: 'text', nullable: true })
  reason: MoveReason | null;

  @Field(() => String, { nullable: true, description: 'What the person who made it wrote.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that made it; null where a person did.' })
  @Column({ type: 'uuid', nullable: true })
  decisionId: string | null;

  @Column({ type: 'text' })
  actor: string;

  @Field(() => String, { description: 'Who made it, by name.' })
  @Column({ type: 'text' })
  actorName: string;
}
