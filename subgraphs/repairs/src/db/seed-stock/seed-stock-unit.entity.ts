import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { SerialNumberScalar } from '../identifier-scalars.js';

export enum SeedStockState {
  AVAILABLE = 'AVAILABLE',
  SWAPPED = 'SWAPPED',
}
registerEnumType(SeedStockState, {
  name: 'SeedStockState',
  description: 'What has become of a unit of seed stock.',
  valuesConfig: { AVAILABLE: { description: 'It lies at the location, ready to be handed out.' }, SWAPPED: { description: 'It was handed out for a defective one.' } },
});

/** An iPhone that a participant of iOS Direct Service bought in advance, to replace one of its own without delay. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An iPhone bought in advance, to replace an own one without delay.', simpleResolvers: true })
@Entity({ name: 'seed_stock_unit' })
export class SeedStockUnit {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'uuid' })
  partId: string;

  @Field(() => SerialNumberScalar, { description: 'Its serial number.' })
  @Column({ type: 'text', collation: 'C' })
  serialNumber: string;

  @Field(() => SeedStockState, { description: 'What has become of it.' })
  @Column({ type: 'text' })
  state: SeedStockState;

  @Column({ type: 'uuid' })
  orderId: string;

  @Field(() => Date, { description: 'When it arrived at the location.' })
  @Column({ type: 'timestamptz' })
  arrivedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was handed out; null while it lies there.' })
  @Column({ type: 'timestamptz', nullable: true })
  swappedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  originalDeviceId: string | null;

  @Column({ type: 'uuid', nullable: true })
  replacementDeviceId: string | null;

  @Column({ type: 'uuid', nullable: true })
  replenishingOrderId: string | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
