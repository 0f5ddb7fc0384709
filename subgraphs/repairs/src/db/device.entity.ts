import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ImeiScalar, SerialNumberScalar } from './identifier-scalars.js';
import { DeviceRelation, ProductLine } from './repair-enums.js';

/** A device that an organisation has, or has had, repaired. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A device as one organisation knows it.', simpleResolvers: true })
@Entity({ name: 'device' })
export class Device {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => SerialNumberScalar, { description: 'Its serial number.' })
  @Column({ type: 'text', collation: 'C' })
  serialNumber: string;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its IMEI; null when it has none or it is not known.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  imei: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called, as "MacBook Pro (14-inch, 2023)"; null when not known.' })
  @Column({ type: 'text', nullable: true })
  productName: string | null;

  @Field(() => ProductLine, { nullable: true, description: 'The family of products it belongs to; null when not known.' })
  @Column({ type: 'text', nullable: true })
  productLine: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'Its configuration in the trade’s words; null when not known.' })
  @Column({ type: 'text', nullable: true })
  configuration: string | null;

  @Field(() => DeviceRelation, { description: 'Whose it is, seen from the organisation.' })
  @Column({ type: 'text' })
  relation: DeviceRelation;

  @Column({ type: 'timestamptz' })
  registeredAt: Date;
}
