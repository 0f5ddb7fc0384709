import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import type { QuoteStatus } from '../../domain/quotes/quote-state.js';

/** What a repair would cost the customer; it is accepted or declined once. */
@ObjectType({ description: 'What a repair would cost the customer.', simpleResolvers: true })
@Entity({ name: 'repair_quote' })
export class RepairQuote {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  @Field(() => Int, { description: 'The place among the repair’s quotes, from 1.' })
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  status: QuoteStatus;

  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'boolean' })
  vatIncluded: boolean;

  @Column({ type: 'bigint' })
  totalMinor: string;

  @Field(() => LocalDateScalar, { description: 'Last day on which it can be accepted.' })
  @Column({ type: 'date' })
  validUntil: string;

  @Field(() => Date, { description: 'When it was offered.' })
  @Column({ type: 'timestamptz' })
  offeredAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the customer answered; null until then.' })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;
}
