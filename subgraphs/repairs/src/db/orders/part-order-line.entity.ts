import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { PriceCategory } from '../parts/part-enums.js';

/** One part of an order, and what has become of it. */
@ObjectType({ description: 'One part of an order, and what has become of it.', simpleResolvers: true })
@Entity({ name: 'part_order_line' })
export class PartOrderLine {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  orderId: string;

  @Field(() => Int, { description: 'Its place in the order, from 1.' })
  @Column({ type: 'int' })
  line: number;

  @Column({ type: 'uuid' })
  partId: string;

  @Column({ type: 'uuid' })
  orderedPartId: string;

  @Field(() => PriceCategory, { description: 'On what terms the part is handed out.' })
  @Column({ type: 'text' })
  priceCategory: PriceCategory;

  @Column({ type: 'bigint' })
  unitPriceMinor: string;

  @Field(() => Int, { description: 'How many were ordered.' })
  @Column({ type: 'int' })
  quantity: number;

  @Field(() => Int, { description: 'How many are set aside at the depot and have not left.' })
  @Column({ type: 'int' })
  reserved: number;

  @Field(() => Int, { description: 'How many of those set aside are being packed.' })
  @Column({ type: 'int' })
  picked: number;

  @Field(() => Int, { description: 'How many have left.' })
  @Column({ type: 'int' })
  shipped: number;

  @Field(() => Int, { description: 'How many will never leave.' })
  @Column({ type: 'int' })
  cancelled: number;

  @Field(() => Int, { description: 'How many have arrived.' })
  @Column({ type: 'int' })
  delivered: number;

  @Column({ type: 'uuid', nullable: true })
  replacesReturnId: string | null;

  /** Follows from the others. */
  @Field(() => Int, { description: 'How many are on back-order.' })
  waiting: number;

  /** Follows from what was received. */
  @Field(() => Int, { description: 'How many defective parts must still come to the depot before all of it may leave; 0 where none need come first.' })
  returnsAwaited: number;
}
