import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Entity, PrimaryColumn } from 'typeorm';

import { ProductLine } from '../repair-enums.js';

/** That a part fits a family of products and puts right what is wrong with one group of its components. */
@ObjectType({ description: 'What a part fits, and what it puts right.', simpleResolvers: true })
@Entity({ name: 'part_fit' })
export class PartFit {
  @PrimaryColumn({ type: 'uuid' })
  partId: string;

  @Field(() => ProductLine, { description: 'The family of products it fits.' })
  @PrimaryColumn({ type: 'text' })
  productLine: ProductLine;

  @Field(() => String, { description: 'The trade’s group of components, one digit or letter, as 2 for displays.' })
  @PrimaryColumn({ type: 'text' })
  componentGroup: string;
}
