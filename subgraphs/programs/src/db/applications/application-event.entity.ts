import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ApplicationMove, ApplicationStatus } from './application-enums.js';

/** One move of an application. What it holds, its applicant may read. */
@ObjectType({ description: 'One move of an application.', simpleResolvers: true })
@Entity({ name: 'application_event' })
export class ApplicationEvent {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Field(() => ApplicationMove, { description: 'What was done.' })
  @Column({ type: 'text' })
  move: ApplicationMove;

  @Column({ type: 'text', nullable: true })
  fromStatus: ApplicationStatus | null;

  @Field(() => ApplicationStatus, { description: 'Where it led.' })
  @Column({ type: 'text' })
  toStatus: ApplicationStatus;

  @Field(() => String, { nullable: true, description: 'What the applicant was told, or told; null when nothing.' })
  @Column({ type: 'text', nullable: true })
  comment: string | null;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'text' })
  actorName: string;

  @Field(() => Boolean, { description: 'Whether staff did it.' })
  @Column({ type: 'boolean' })
  isStaff: boolean;
}
