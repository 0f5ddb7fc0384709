import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { RepairStatus } from '../repair-enums.js';

/** One step of a repair from one status to the next; steps are only added. */
@ObjectType({ description: 'One step of a repair from one status to the next.', simpleResolvers: true })
@Entity({ name: 'repair_step' })
export class RepairStep {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  /** The place among the repair's steps, from 1. */
  @Column({ type: 'int' })
  place: number;

  @Field(() => RepairStatus, { description: 'The status it had.' })
  @Column({ type: 'text' })
  fromStatus: RepairStatus;

  @Field(() => RepairStatus, { description: 'The status it took.' })
  @Column({ type: 'text' })
  toStatus: RepairStatus;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  takenBy: string;

  @Field(() => String, { nullable: true, description: 'Why, where the step demands a reason.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => Boolean, { description: 'True where an imported export told of it: steps between may not have been told, and the instant is that of the telling.' })
  @Column({ type: 'boolean' })
  isReported: boolean;
}
