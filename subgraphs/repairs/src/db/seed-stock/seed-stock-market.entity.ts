import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether seed stock is sold in a country; not a tenant's. */
@ObjectType({ description: 'Whether seed stock is sold in a country.', simpleResolvers: true })
@Entity({ name: 'seed_stock_market' })
export class SeedStockMarket {
  @Field(() => ID, { description: 'The country, by ISO 3166.' })
  @PrimaryColumn({ type: 'text' })
  country: string;

  @Field(() => Boolean, { description: 'Whether it is sold there.' })
  @Column({ type: 'boolean' })
  isOffered: boolean;

  @Field(() => Date, { description: 'Since when that holds.' })
  @Column({ type: 'timestamptz' })
  decidedAt: Date;
}
