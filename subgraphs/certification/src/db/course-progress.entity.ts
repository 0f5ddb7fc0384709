import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

/** How far a technician has come in a self-study course. */
@ObjectType({ description: 'How far a technician has come in a self-study course.', simpleResolvers: true })
@Entity({ name: 'course_progress' })
export class CourseProgress {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  technicianId: string;

  @Field(() => String, { description: 'Code of the course in the catalogue.' })
  @PrimaryColumn({ type: 'text' })
  courseCode: string;

  @Field(() => Int, { description: 'How much of it is done, 0 to 100.' })
  @Column({ type: 'int' })
  percent: number;

  @Field(() => LocalDateScalar, { description: 'The day it was begun.' })
  @Column({ type: 'date' })
  startedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was completed; null until then.' })
  @Column({ type: 'date', nullable: true })
  completedOn: string | null;

  @Column({ type: 'timestamptz' })
  updatedAt: Date;
}
