import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One box of a shipment that was sent. */
@ObjectType({ description: 'One box of a shipment of returns that was sent.', simpleResolvers: true })
@Entity({ name: 'bulk_return_box' })
export class BulkReturnBox {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  bulkReturnId: string;

  @Field(() => Int, { description: 'Its number in the shipment, from 1.' })
  @PrimaryColumn({ type: 'int' })
  number: number;

  @Field(() => Int, { description: 'Length in millimetres.' })
  @Column({ type: 'int' })
  lengthMm: number;

  @Field(() => Int, { description: 'Width in millimetres.' })
  @Column({ type: 'int' })
  widthMm: number;

  @Field(() => Int, { description: 'Height in millimetres.' })
  @Column({ type: 'int' })
  heightMm: number;

  @Field(() => Int, { description: 'Weight in grams.' })
  @Column({ type: 'int' })
  weightGrams: number;
}
