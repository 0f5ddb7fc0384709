import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { CarrierCodeScalar, TrackingNumberScalar } from '../identifier-scalars.js';
import { JourneyLeg } from './trip-enums.js';

/** One way of the device of a repair by mail or with pick-up. */
@ObjectType({ description: 'One way of the device of a repair by mail or with pick-up.', simpleResolvers: true })
@Entity({ name: 'repair_journey' })
export class RepairJourney {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  /** Its place among the ways, from 1. */
  @Column({ type: 'int' })
  place: number;

  @Field(() => JourneyLeg, { description: 'Which way.' })
  @Column({ type: 'text' })
  leg: JourneyLeg;

  @Field(() => CarrierCodeScalar, { nullable: true, description: 'Who carries it; null where that was not told.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  carrierCode: string | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'Its number at the carrier; null where that was not told.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  trackingNumber: string | null;

  @Field(() => Date, { description: 'When it was sent.' })
  @Column({ type: 'timestamptz' })
  sentAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it arrived; null while it is under way, or where nobody told.' })
  @Column({ type: 'timestamptz', nullable: true })
  arrivedAt: Date | null;
}
