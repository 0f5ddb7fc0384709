import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { DisputeState } from '../../domain/holds/card-dispute.js';
import './hold-enums.js';
import { minorUnits } from '../ledger/minor-units.js';

/** One state of a cardholder's dispute, as the payment provider told it; never altered and never removed. */
@ObjectType('CardDispute', { description: 'One state of a cardholder’s dispute, as the payment provider told it; never altered and never removed.', simpleResolvers: true })
@Entity({ name: 'card_dispute' })
export class CardDispute {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  holdId: string;

  @Column({ type: 'uuid' })
  authorizationId: string;

  @Column({ type: 'text' })
  provider: string;

  @Field(() => String, { description: 'The dispute as the provider names it: the same through all its states.' })
  @Column({ type: 'text' })
  reference: string;

  @Field(() => DisputeState, { description: 'How it stood.' })
  @Column({ type: 'text' })
  state: DisputeState;

  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;

  @Field(() => String, { description: 'Why, in the provider’s word, as fraudulent or product_not_received.' })
  @Column({ type: 'text' })
  reason: string;

  @Field(() => Date, { description: 'When the cardholder opened it.' })
  @Column({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Until when it may be answered, with evidence, at the provider; null where it may not any more.' })
  @Column({ type: 'timestamptz', nullable: true })
  answerDueAt: Date | null;

  @Field(() => Date, { description: 'When the platform learned of it.' })
  @Column({ type: 'timestamptz' })
  toldAt: Date;
}
