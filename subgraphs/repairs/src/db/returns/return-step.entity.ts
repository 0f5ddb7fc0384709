import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import './return-enums.js';
import { ReturnStepKind } from './return-step-kind.js';

/** One thing that happened to a return; only added to. */
@ObjectType({ description: 'One thing that happened to a return.', simpleResolvers: true })
@Entity({ name: 'return_step' })
export class ReturnStep {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  returnOrderId: string;

  @Field(() => ReturnStepKind, { description: 'What happened.' })
  @Column({ type: 'text' })
  kind: ReturnStepKind;

  @Field(() => Date, { description: 'When it happened: a carrier’s scan is earlier than its entry here.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Field(() => Date, { description: 'When it was entered here.' })
  @Column({ type: 'timestamptz' })
  recordedAt: Date;

  @Field(() => String, { nullable: true, description: 'A code, a date or a number that belongs to it.' })
  @Column({ type: 'text', nullable: true })
  detail: string | null;
}
