import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ShipmentStatus } from './shipment-status.js';

/** A parcel of one order. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A parcel of one order; an order may leave in several.', simpleResolvers: true })
@Entity({ name: 'shipment' })
export class Shipment {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  orderId: string;

  @Field(() => Int, { description: 'Counted for its order, from 1.' })
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'uuid' })
  depotId: string;

  @Field(() => ShipmentStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: ShipmentStatus;

  @Field(() => Date, { description: 'When it was begun to be picked.' })
  @Column({ type: 'timestamptz' })
  pickedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who carries it; null until it has left.' })
  @Column({ type: 'text', nullable: true })
  carrier: string | null;

  @Field(() => String, { nullable: true, description: 'The carrier’s number for it; null until it has left.' })
  @Column({ type: 'text', nullable: true })
  trackingNumber: string | null;

  @Field(() => Date, { nullable: true, description: 'When it left; null until then.' })
  @Column({ type: 'timestamptz', nullable: true })
  shippedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it arrived; null until that is known.' })
  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
