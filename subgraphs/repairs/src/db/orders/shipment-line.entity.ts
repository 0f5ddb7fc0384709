import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a parcel holds of one line of its order. */
@ObjectType({ description: 'What a parcel holds of one line of its order.', simpleResolvers: true })
@Entity({ name: 'shipment_line' })
export class ShipmentLine {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  shipmentId: string;

  @Column({ type: 'uuid' })
  orderLineId: string;

  @Field(() => Int, { description: 'How many.' })
  @Column({ type: 'int' })
  quantity: number;

  @Field(() => [String], { description: 'The serial numbers of the pieces, where they have some.' })
  @Column({ type: 'text', array: true })
  serialNumbers: string[];
}
