import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { HoldMove as Move } from '../../domain/holds/hold-moves.js';
import { HoldState } from '../../domain/holds/hold-moves.js';
import { HoldMove } from './hold-enums.js';

/** One move of a hold; never altered and never removed. */
@ObjectType('CardHoldEvent', { description: 'One move of a hold; never altered and never removed.', simpleResolvers: true })
@Entity({ name: 'hold_event' })
export class HoldEvent {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  holdId: string;

  @Field(() => Int, { description: 'Its number among the moves of the hold, from 1.' })
  @Column({ type: 'int' })
  sequence: number;

  @Field(() => HoldState, { description: 'The state until then.' })
  @Column({ type: 'text' })
  fromState: HoldState;

  @Field(() => HoldMove, { description: 'The move.' })
  @Column({ type: 'text' })
  move: Move;

  @Field(() => HoldState, { description: 'The state from then on.' })
  @Column({ type: 'text' })
  toState: HoldState;

  /** The issuer's subject, or the part of the platform that did it. */
  @Column({ type: 'text' })
  actor: string;

  /** Of a person; null for the platform's own work. */
  @Column({ type: 'text', nullable: true })
  actorName: string | null;

  @Field(() => String, { nullable: true, description: 'Why: the words of whoever decided, or the code of the provider. Null where the move says it all.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'text', nullable: true })
  providerReference: string | null;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  /** By the database's own clock. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt: Date;
}
