import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { VisitState } from './trip-enums.js';

/** A visit to where the device of a repair on site stands. */
@ObjectType({ description: 'A visit to where the device of a repair on site stands.', simpleResolvers: true })
@Entity({ name: 'repair_visit' })
export class RepairVisit {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  /** Its place among the visits, from 1. */
  @Column({ type: 'int' })
  place: number;

  @Field(() => VisitState, { description: 'How it has come out.' })
  @Column({ type: 'text' })
  state: VisitState;

  @Field(() => Date, { description: 'From when the customer is to be there.' })
  @Column({ type: 'timestamptz' })
  plannedFrom: Date;

  @Field(() => Date, { description: 'Until when.' })
  @Column({ type: 'timestamptz' })
  plannedTo: Date;

  @Field(() => Date, { nullable: true, description: 'When it was said to be held, missed or called off; null while it is planned.' })
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
