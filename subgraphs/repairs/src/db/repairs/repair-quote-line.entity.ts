import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { QuoteLineKind } from './quote-enums.js';

/** One line of a quote. */
@ObjectType({ description: 'One line of a quote.', simpleResolvers: true })
@Entity({ name: 'repair_quote_line' })
export class RepairQuoteLine {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  quoteId: string;

  @Field(() => Int, { description: 'Its place, from 1.' })
  @Column({ type: 'int' })
  line: number;

  @Field(() => QuoteLineKind, { description: 'What it is for.' })
  @Column({ type: 'text' })
  kind: QuoteLineKind;

  @Field(() => String, { description: 'What it is.' })
  @Column({ type: 'text' })
  description: string;

  @Field(() => Int, { description: 'How many.' })
  @Column({ type: 'int' })
  quantity: number;

  @Column({ type: 'bigint' })
  unitMinor: string;
}
