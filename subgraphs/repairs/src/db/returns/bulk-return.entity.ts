import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { BulkReturnState } from '../../domain/returns/return-words.js';
import { CarrierCodeScalar, TrackingNumberScalar } from '../identifier-scalars.js';
import './return-enums.js';

/** A shipment of returns from one place. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A shipment of returns from one service location.', simpleResolvers: true })
@Entity({ name: 'bulk_return' })
export class BulkReturn {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its number, as BR00000042.' })
  @Column({ type: 'text', collation: 'C' })
  number: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Field(() => BulkReturnState, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  state: BulkReturnState;

  @Field(() => Date, { description: 'When packing began.' })
  @Column({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was entered as sent; null while it is open.' })
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the carrier took it; null while it is open.' })
  @Column({ type: 'timestamptz', nullable: true })
  handedOverAt: Date | null;

  @Field(() => CarrierCodeScalar, { nullable: true, description: 'Who carries it; null while it is open.' })
  @Column({ type: 'text', nullable: true })
  carrierCode: string | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'The carrier’s number of it; null while it is open.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  trackingNumber: string | null;

  @Field(() => String, { nullable: true, description: 'A note to the depot, at most 800 characters.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
