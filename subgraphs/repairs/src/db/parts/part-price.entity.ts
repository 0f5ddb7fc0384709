import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { PriceCategory } from './part-enums.js';

/** One version of a part's price; never changed. */
@ObjectType({ description: 'One version of a part’s price; it is never changed, only followed by another.', simpleResolvers: true })
@Entity({ name: 'part_price' })
export class PartPrice {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  partId: string;

  @Field(() => PriceCategory, { description: 'On what terms the part is handed out for it.' })
  @Column({ type: 'text' })
  category: PriceCategory;

  @Column({ type: 'text' })
  currency: string;

  @Field(() => Int, { description: 'Counted for the part, category and currency, from 1.' })
  @Column({ type: 'int' })
  version: number;

  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' })
  @Column({ type: 'date' })
  validFrom: string;

  @Column({ type: 'bigint' })
  amountMinor: string;

  @Column({ type: 'boolean' })
  vatIncluded: boolean;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column({ type: 'timestamptz' })
  enteredAt: Date;

  /** The list that it was entered with; null for those that were there before lists. */
  @Column({ type: 'uuid', nullable: true })
  priceListId: string | null;
}
