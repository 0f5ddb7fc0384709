import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { AuthorizationState } from '../../domain/holds/authorization-moves.js';
import './hold-enums.js';
import { minorUnits } from '../ledger/minor-units.js';

const whole = { type: 'bigint', transformer: minorUnits } as const;

/** One authorisation of a hold at the payment provider. */
@ObjectType({ description: 'One authorisation of a hold at the payment provider. Of the card nothing is known but its brand and its last four digits.', simpleResolvers: true })
@Entity({ name: 'card_authorization' })
export class CardAuthorization {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  holdId: string;

  @Field(() => Int, { description: 'Its number among those of the hold, from 1.' })
  @Column({ type: 'int' })
  number: number;

  @Field(() => AuthorizationState, { description: 'Where it stands.' })
  @Column({ type: 'text', default: AuthorizationState.PLANNED })
  state: AuthorizationState;

  @Column({ type: 'text' })
  provider: string;

  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Column({ type: 'text', nullable: true })
  customerReference: string | null;

  @Column({ type: 'text', nullable: true })
  cardReference: string | null;

  @Field(() => String, { nullable: true, description: 'The brand of the card, as visa; null while it is not known.' })
  @Column({ type: 'text', nullable: true })
  brand: string | null;

  @Field(() => String, { nullable: true, description: 'The last four digits of the card; null while they are not known.' })
  @Column({ type: 'text', nullable: true })
  lastFour: string | null;

  @Column(whole)
  amountMinor: bigint;

  @Column({ ...whole, default: 0 })
  capturedMinor: bigint;

  @Column({ ...whole, default: 0 })
  refundedMinor: bigint;

  @Field(() => Date, { nullable: true, description: 'When the provider lets it end; null while it is not live.' })
  @Column({ type: 'timestamptz', nullable: true })
  captureBefore: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** When the provider is asked next whether the cardholder has entered a card; null: five minutes after it was planned. */
  @Column({ type: 'timestamptz', nullable: true })
  lookAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was granted; null while it is not.' })
  @Column({ type: 'timestamptz', nullable: true })
  authorizedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it has not.' })
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
